<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Stadtregion</name>
    <message>
      <location filename="../algorithms/base.py" />
      <source>1 Sources</source>
      <translation>1 Quellen</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>2 Sites</source>
      <translation>2 Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>3 Coverage</source>
      <translation>3 Versorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>4 Flows</source>
      <translation>4 Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>5 Study</source>
      <translation>5 Studie</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Features left out</source>
      <translation>Ausgelassene Objekte</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Geometries repaired</source>
      <translation>Reparierte Geometrien</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>There is not enough memory for this; choose a smaller area or fewer features.</source>
      <translation>Der Arbeitsspeicher reicht dafür nicht aus; ein kleineres Gebiet oder weniger Objekte wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>This should not happen ({detail}); please report it with the log of this run.</source>
      <translation>Das dürfte nicht vorkommen ({detail}); bitte mit dem Protokoll dieses Laufs melden.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name} cannot be loaded; choose a layer or a file that exists.</source>
      <translation>„{name}“ lässt sich nicht laden; einen vorhandenen Layer oder eine vorhandene Datei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name} has no coordinate reference system; set it in the layer's properties.</source>
      <translation>„{name}“ hat kein Koordinatenbezugssystem; dieses in den Layereigenschaften festlegen.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{name} has no features to work with; choose another layer.</source>
      <translation>„{name}“ enthält keine verwendbaren Objekte; einen anderen Layer wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>{repaired} geometries repaired, {skipped} features left out.</source>
      <translation>{repaired} Geometrien repariert, {skipped} Objekte ausgelassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>By bicycle</source>
      <translation>Mit dem Fahrrad</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>By car</source>
      <translation>Mit dem Auto</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>By e-cargo bike</source>
      <translation>Mit dem E-Lastenrad</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>By van</source>
      <translation>Mit dem Transporter</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Fewest sites that serve everybody (set cover)</source>
      <translation>Wenigste Standorte, die alle versorgen (Mengenüberdeckung)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Fewest tonne-kilometres</source>
      <translation>Wenigste Tonnenkilometer</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Language of QGIS</source>
      <translation>Sprache von QGIS</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Least CO2e</source>
      <translation>Geringste CO2e-Emissionen</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Least cost</source>
      <translation>Geringste Kosten</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Least virgin material</source>
      <translation>Geringster Einsatz von Primärrohstoffen</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Most people within the limit (maximum cover)</source>
      <translation>Meiste Menschen innerhalb der Zeitgrenze (Maximalüberdeckung)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>On foot</source>
      <translation>Zu Fuß</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Ordered weighted average (OWA)</source>
      <translation>Geordneter gewichteter Mittelwert (OWA)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>PROMETHEE II</source>
      <translation>PROMETHEE II</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Shortest longest travel time (p-centre)</source>
      <translation>Kürzeste längste Reisezeit (p-Zentrum)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Shortest travel time in total (p-median)</source>
      <translation>Kürzeste Reisezeit insgesamt (p-Median)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>TOPSIS</source>
      <translation>TOPSIS</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Weighted sum</source>
      <translation>Gewichtete Summe</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>A page with the scores.</source>
      <translation>Eine Seite mit den Kennwerten.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>A routable graph as imported, or any line layer, which is then split where lines meet.</source>
      <translation>Ein routingfähiges Netz aus dem Import oder ein beliebiger Linienlayer, der dann an den Berührungspunkten der Linien geteilt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Catchments</source>
      <translation>Einzugsgebiete</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Coverage</source>
      <translation>Versorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Coverage by cell</source>
      <translation>Versorgung nach Zellen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Coverage by quarter</source>
      <translation>Versorgung nach Quartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Coverage scores</source>
      <translation>Kennwerte der Versorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>How people travel.</source>
      <translation>Wie die Menschen unterwegs sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>People</source>
      <translation>Menschen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>People not connected to the network</source>
      <translation>Menschen ohne Anschluss an das Straßennetz</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>People served</source>
      <translation>Versorgte Menschen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>People who need longer to the nearest site are not served.</source>
      <translation>Wer länger bis zum nächsten Standort braucht, gilt als nicht versorgt.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Points or cells with a number of people, such as a census grid.</source>
      <translation>Punkte oder Zellen mit einer Zahl von Menschen, zum Beispiel das Zensusgitter.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Points or polygons.</source>
      <translation>Punkte oder Polygone.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Polygons to sum up by.</source>
      <translation>Polygone, nach denen zusammengefasst wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Population</source>
      <translation>Bevölkerung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Quarters</source>
      <translation>Quartiere</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Score coverage</source>
      <translation>Versorgung bewerten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Share of people served</source>
      <translation>Anteil versorgter Menschen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Sites</source>
      <translation>Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Streets</source>
      <translation>Straßen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Time limit (minutes)</source>
      <translation>Zeitgrenze (Minuten)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Travel mode</source>
      <translation>Verkehrsmittel</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Who reaches a site within the time limit on the street network, how evenly, and who is left out.</source>
      <translation>Wer innerhalb der Zeitgrenze über das Straßennetz einen Standort erreicht, wie gleichmäßig die Versorgung verteilt ist und wer leer ausgeht.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>accessibility,coverage,catchment,isochrone,service area,travel time,Gini,Theil,15-minute city</source>
      <translation>Erreichbarkeit,Versorgung,Einzugsgebiet,Isochrone,Versorgungsbereich,Reisezeit,Gini,Theil,15-Minuten-Stadt</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>A routable graph, or any line layer.</source>
      <translation>Ein routingfähiges Netz oder ein beliebiger Linienlayer.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>After that the best set so far is given, with its gap to the bound.</source>
      <translation>Danach wird die bis dahin beste Auswahl ausgegeben, mit ihrer Lücke zur Schranke.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Assignment to sites</source>
      <translation>Zuordnung zu Standorten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Candidate sites</source>
      <translation>Standortkandidaten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Chooses the set of candidate sites that serves the people best, with a proven bound.</source>
      <translation>Wählt unter den Standortkandidaten diejenigen aus, die die Menschen am besten versorgen, mit bewiesener Schranke.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Chosen sites</source>
      <translation>Gewählte Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Computing time at most (seconds)</source>
      <translation>Rechenzeit höchstens (Sekunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>For the cover models: within which time a site serves people.</source>
      <translation>Für die Überdeckungsmodelle: innerhalb welcher Zeit ein Standort Menschen versorgt.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Gap between objective and bound</source>
      <translation>Lücke zwischen Zielwert und Schranke</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>How many to choose.</source>
      <translation>Wie viele Standorte ausgewählt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Number of sites</source>
      <translation>Anzahl der Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Objective</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>People no candidate reaches</source>
      <translation>Menschen, die kein Kandidat erreicht</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Points or cells with a number of people.</source>
      <translation>Punkte oder Zellen mit einer Zahl von Menschen.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Points or polygons to choose from.</source>
      <translation>Punkte oder Polygone, unter denen ausgewählt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Proven bound</source>
      <translation>Bewiesene Schranke</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Proven optimal (1) or not (0)</source>
      <translation>Optimalität bewiesen (1) oder nicht (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Select sites</source>
      <translation>Standorte auswählen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>What “best” means</source>
      <translation>Was „am besten“ heißt</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>location-allocation,p-median,p-centre,maximum cover,MCLP,set cover,facility location,optimisation</source>
      <translation>Standortoptimierung,Standortwahl,p-Median,p-Zentrum,Maximalüberdeckung,MCLP,Mengenüberdeckung,Standortplanung,Optimierung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>p-median shortens all ways in total; maximum cover serves most people within the limit.</source>
      <translation>Der p-Median verkürzt alle Wege insgesamt; die Maximalüberdeckung versorgt die meisten Menschen innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>A page with loops, metrics and diagrams.</source>
      <translation>Eine Seite mit Kreisläufen, Kennzahlen und Diagrammen.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Circularity</source>
      <translation>Zirkularität</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Circulating (t a year)</source>
      <translation>Im Kreislauf (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Finds the loops in the flows and measures how much circulates, per material and for the region.</source>
      <translation>Findet die Kreisläufe in den Stoffströmen und misst, wie viel im Kreislauf läuft, je Stoff und für die Region.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Finn cycling index</source>
      <translation>Finn-Kreislaufindex</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Finn cycling index,ascendency,robustness,loops,circulation,throughflow,Cradle to Cradle</source>
      <translation>Finn-Kreislaufindex,Aszendenz,Robustheit,Kreislauf,Kreisläufe,Zirkulation,Durchfluss,Cradle to Cradle</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Flow nodes</source>
      <translation>Stoffstromknoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Flows</source>
      <translation>Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Flows with their loops</source>
      <translation>Stoffströme mit ihren Kreisläufen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Loops</source>
      <translation>Kreisläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Measure circularity</source>
      <translation>Zirkularität messen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Number of loops</source>
      <translation>Anzahl der Kreisläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Points or polygons with “node_id”.</source>
      <translation>Punkte oder Polygone mit „node_id“.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>The result of “Match flows”, or a table with “from_node”, “to_node”, “material” and “t_a”.</source>
      <translation>Das Ergebnis von „Stoffströme abgleichen“ oder eine Tabelle mit „from_node“, „to_node“, „material“ und „t_a“.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>A CSV file with the columns of coefficients.csv in the plugin's resources, to replace it.</source>
      <translation>Eine CSV-Datei mit den Spalten von coefficients.csv aus den Ressourcen des Plugins, die diese ersetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Demand</source>
      <translation>Nachfrage</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Demand (t a year)</source>
      <translation>Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Estimate materials</source>
      <translation>Stoffmengen schätzen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Estimates supply and demand of materials per quarter from people, jobs and floor space, each row with its source and confidence.</source>
      <translation>Schätzt Angebot und Nachfrage an Stoffen je Quartier aus Menschen, Arbeitsplätzen und Geschossfläche, jede Zeile mit Quelle und Verlässlichkeit.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Own coefficients</source>
      <translation>Eigene Koeffizienten</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Polygons or points with “people”, “jobs” and “floor_space_m2”, as far as known.</source>
      <translation>Polygone oder Punkte mit „people“, „jobs“ und „floor_space_m2“, soweit bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Supply</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>Supply (t a year)</source>
      <translation>Angebot (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/estimatematerials.py" />
      <source>material flow analysis,MFA,waste,EWC,urban mining,circular economy,supply,demand</source>
      <translation>Stoffstromanalyse,MFA,Abfall,AVV,Abfallschlüssel,Urban Mining,Kreislaufwirtschaft,Angebot,Nachfrage</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>A table with “from_node”, “to_node” and “t_a”; “material” and “kind” where known.</source>
      <translation>Eine Tabelle mit „from_node“, „to_node“ und „t_a“, dazu „material“ und „kind“, soweit bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Crossings</source>
      <translation>Kreuzungen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Draw flow map</source>
      <translation>Stoffstromkarte zeichnen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Draws flows as curved arrows whose width shows the tonnes and which keep out of each other's way.</source>
      <translation>Zeichnet Stoffströme als geschwungene Pfeile, deren Breite die Tonnen zeigt und die einander ausweichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Flow map</source>
      <translation>Stoffstromkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Flows across other nodes</source>
      <translation>Stoffströme über fremde Knoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Flows drawn</source>
      <translation>Gezeichnete Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>The size at which arrows are laid out: 1000 px are about 26 cm on paper at 96 dpi.</source>
      <translation>Die Größe, für die die Pfeile angeordnet werden: 1000 px sind auf Papier etwa 26 cm bei 96 dpi.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>The width of the largest flow; the others are in proportion.</source>
      <translation>Die Breite des größten Stoffstroms; die übrigen stehen im Verhältnis dazu.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Widest arrow (px)</source>
      <translation>Breitester Pfeil (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Width of the map (px)</source>
      <translation>Breite der Karte (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>flow map,arrows,origin destination,network,Sankey,cartography</source>
      <translation>Stoffstromkarte,Flusskarte,Pfeile,Quelle-Ziel,Netz,Sankey,Kartografie</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>A CSV file with the columns of recipes.csv in the plugin's resources, to replace it.</source>
      <translation>Eine CSV-Datei mit den Spalten von recipes.csv aus den Ressourcen des Plugins, die diese ersetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>A table with “node_id”, “material” and “t_a” (tonnes a year).</source>
      <translation>Eine Tabelle mit „node_id“, „material“ und „t_a“ (Tonnen pro Jahr).</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>A table with “node_id”, “process” and “capacity_t_a”. Left out: by factory floor space.</source>
      <translation>Eine Tabelle mit „node_id“, „process“ und „capacity_t_a“. Ohne Angabe: nach der Produktionsfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Balance by node and material</source>
      <translation>Bilanz nach Knoten und Stoffen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Disposal (t a year)</source>
      <translation>Beseitigung (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Distances along this network; left out: as the crow flies times a detour factor.</source>
      <translation>Entfernungen entlang dieses Netzes; ohne Angabe: Luftlinie mal Umwegfaktor.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Facilities</source>
      <translation>Anlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Imports (t a year)</source>
      <translation>Importe (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Largest residual of the mass balance (t a year)</source>
      <translation>Größter Rest der Massenbilanz (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Match flows</source>
      <translation>Stoffströme abgleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Matches supply and demand of all materials by a linear programme with recipes, imports and disposal; proves the optimum and checks the mass balance.</source>
      <translation>Gleicht Angebot und Nachfrage aller Stoffe durch ein lineares Programm mit Rezepten, Importen und Beseitigung ab; beweist das Optimum und prüft die Massenbilanz.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Own recipes</source>
      <translation>Eigene Rezepte</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Points or polygons with “node_id” or “quarter_id”; “facility_m2” is factory floor space.</source>
      <translation>Punkte oder Polygone mit „node_id“ oder „quarter_id“; „facility_m2“ ist die Produktionsfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>The sum that the flows make least.</source>
      <translation>Die Summe, die die Stoffströme möglichst klein halten.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Unmet demand (t a year)</source>
      <translation>Ungedeckte Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>What to make least</source>
      <translation>Was möglichst klein sein soll</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>industrial symbiosis,transportation problem,linear programme,recipes,shadow price,circular economy</source>
      <translation>Industriesymbiose,Transportproblem,lineares Programm,Rezepte,Schattenpreis,Kreislaufwirtschaft</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name}: there is no file {path}; choose one that exists.</source>
      <translation>{name}: Es gibt keine Datei {path}; eine vorhandene wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name}: {path} has another ending than {filter}; choose such a file.</source>
      <translation>{name}: {path} hat eine andere Endung als {filter}; eine solche Datei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name}: {path} is a folder; choose a file.</source>
      <translation>{name}: {path} ist ein Ordner; eine Datei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>A page with the ranking and the rejections.</source>
      <translation>Eine Seite mit der Rangfolge und den Ausschlüssen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Buildings with “use”.</source>
      <translation>Gebäude mit „use“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Constraints</source>
      <translation>Restriktionen</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Find candidate sites</source>
      <translation>Standortkandidaten finden</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Freight access</source>
      <translation>Güteranschluss</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>How the criteria become one score.</source>
      <translation>Wie aus den Kriterien eine Bewertung wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Land use</source>
      <translation>Flächennutzung</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Lines with “highway”.</source>
      <translation>Linien mit „highway“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Number of candidate sites</source>
      <translation>Anzahl der Standortkandidaten</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Number of rejected plots</source>
      <translation>Anzahl der ausgeschlossenen Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Plots</source>
      <translation>Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Plots, or the result of “Estimate floor-space potential”.</source>
      <translation>Grundstücke oder das Ergebnis von „Geschossflächenpotenzial schätzen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Polygons with “landuse”.</source>
      <translation>Polygone mit „landuse“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Polygons; each site gets the quarter it lies in.</source>
      <translation>Polygone; jeder Standort erhält das Quartier, in dem er liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Power supply</source>
      <translation>Stromversorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Public transport stops</source>
      <translation>ÖPNV-Haltestellen</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Rail sidings, trunk roads and quays.</source>
      <translation>Gleisanschlüsse, Fernstraßen und Kais.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Ranking method</source>
      <translation>Verfahren der Rangfolge</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Rejected plots</source>
      <translation>Ausgeschlossene Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Rejects plots that cannot carry an urban factory, each with the reason, and ranks the others by criteria whose weights you set.</source>
      <translation>Schließt Grundstücke aus, die keine urbane Fabrik tragen können, jedes mit Begründung, und bringt die übrigen nach frei gewichtbaren Kriterien in eine Rangfolge.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Smaller plots are rejected.</source>
      <translation>Kleinere Grundstücke werden ausgeschlossen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Smallest plot (m²)</source>
      <translation>Kleinstes Grundstück (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Stations and stops.</source>
      <translation>Bahnhöfe und Haltestellen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Substations and power plants.</source>
      <translation>Umspannwerke und Kraftwerke.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Water, protected areas, forest and other areas where nothing may be built.</source>
      <translation>Gewässer, Schutzgebiete, Wald und andere Flächen, auf denen nicht gebaut werden darf.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Weight: {criterion}</source>
      <translation>Gewicht: {criterion}</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Weights need not add up to one; 0 leaves the criterion out.</source>
      <translation>Die Gewichte müssen sich nicht zu eins addieren; bei 0 entfällt das Kriterium.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>site search,suitability,multi-criteria,MCDA,TOPSIS,PROMETHEE,OWA,ranking,brownfield,industry</source>
      <translation>Standortsuche,Eignung,multikriteriell,MCDA,TOPSIS,PROMETHEE,OWA,Rangfolge,Brachfläche,Industrie,Gewerbe</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Addable floor space (m²)</source>
      <translation>Zusätzlich mögliche Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Estimate floor-space potential</source>
      <translation>Geschossflächenpotenzial schätzen</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Existing floor space (m²)</source>
      <translation>Vorhandene Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Floor-space potential</source>
      <translation>Geschossflächenpotenzial</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons with “zoning” and, where the plan fixes them, “grz”, “gfz”, “bmz”.</source>
      <translation>Polygone mit „zoning“ und, soweit der Plan sie festsetzt, „grz“, „gfz“, „bmz“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons, with “use”, “levels” and “height_m” where known; the rest is estimated and marked.</source>
      <translation>Polygone, mit „use“, „levels“ und „height_m“, soweit bekannt; der Rest wird geschätzt und gekennzeichnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons, with “zoning” (BauNVO type) or “landuse” where known.</source>
      <translation>Polygone, mit „zoning“ (Baugebiet nach BauNVO) oder „landuse“, soweit bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Says for each plot how much floor space stands there, how much the zoning permits, how much could be added, and which rule binds it.</source>
      <translation>Nennt für jedes Grundstück, wie viel Geschossfläche dort steht, wie viel das Baugebiet zulässt, wie viel hinzukommen könnte und welche Regel maßgebend ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Stands in where a plot has neither zoning nor land use of its own.</source>
      <translation>Gilt, wo ein Grundstück selbst weder Baugebiet noch Flächennutzung nennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Zoning plan</source>
      <translation>Bebauungsplan</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>floor area ratio,GFZ,GRZ,BMZ,BauNVO,envelope,setback,density,storeys,reserve</source>
      <translation>Geschossflächenzahl,GFZ,GRZ,BMZ,BauNVO,Baukörper,Grenzabstand,Abstandsfläche,Dichte,Geschosse,Reserve</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Areas such as water, which no plot reaches into.</source>
      <translation>Flächen wie Gewässer, in die kein Grundstück hineinreicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Building groups keep their plot together.</source>
      <translation>Gebäudegruppen behalten ein gemeinsames Grundstück.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Cuts land use along streets and around buildings into plots, where there is no cadastre.</source>
      <translation>Teilt die Flächennutzung entlang der Straßen und um die Gebäude herum in Grundstücke, wo kein Kataster vorliegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Derive plots</source>
      <translation>Grundstücke ableiten</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Lines with a field “highway”.</source>
      <translation>Linien mit einem Feld „highway“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Polygons with a field “landuse”, as imported from OpenStreetMap.</source>
      <translation>Polygone mit einem Feld „landuse“, wie aus OpenStreetMap importiert.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>Smaller pieces are left out and counted.</source>
      <translation>Kleinere Stücke werden ausgelassen und gezählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/deriveplots.py" />
      <source>plots,parcels,blocks,land use,cadastre,tessellation</source>
      <translation>Grundstücke,Flurstücke,Baublöcke,Flächennutzung,Kataster,Parzellierung</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>A .osm.pbf, .osm, .osm.gz or .osm.bz2 file; its objects may stand in any order.</source>
      <translation>Eine Datei .osm.pbf, .osm, .osm.gz oder .osm.bz2; die Reihenfolge ihrer Objekte ist beliebig.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>A GeoPackage; an existing one is replaced when the new one is complete.</source>
      <translation>Ein GeoPackage; ein vorhandenes wird ersetzt, sobald das neue vollständig ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>A name such as “Fellbach, Germany”, downloaded by Overpass when no file is given.</source>
      <translation>Ein Name wie „Fellbach, Deutschland“, über Overpass heruntergeladen, wenn keine Datei angegeben ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>A rectangle, downloaded by Overpass when neither file nor place is given.</source>
      <translation>Ein Rechteck, über Overpass heruntergeladen, wenn weder Datei noch Ort angegeben ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Coordinate reference system</source>
      <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Extent to download</source>
      <translation>Ausdehnung zum Herunterladen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Import OpenStreetMap</source>
      <translation>OpenStreetMap importieren</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Length of the streets (km)</source>
      <translation>Länge der Straßen (km)</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Number of buildings</source>
      <translation>Anzahl der Gebäude</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Number of street edges</source>
      <translation>Anzahl der Straßenkanten</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>OpenStreetMap extract</source>
      <translation>OpenStreetMap-Auszug</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>OpenStreetMap layers</source>
      <translation>OpenStreetMap-Layer</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Place to download</source>
      <translation>Ort zum Herunterladen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Projected, in metres. Left out: the UTM zone of the area (ETRS89 in Europe, else WGS 84).</source>
      <translation>Projiziert, in Metern. Ohne Angabe: die UTM-Zone des Gebiets (ETRS89 in Europa, sonst WGS 84).</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>Reads an OpenStreetMap extract, or downloads a place, into one GeoPackage with buildings, land use, a routable street network and all that the site search needs.</source>
      <translation>Liest einen OpenStreetMap-Auszug ein oder lädt einen Ort herunter und schreibt ein GeoPackage mit Gebäuden, Flächennutzung, routingfähigem Straßennetz und allem, was die Standortsuche braucht.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importosm.py" />
      <source>osm,pbf,overpass,streets,buildings,land use,routing,graph,download</source>
      <translation>OSM,PBF,Overpass,Straßen,Gebäude,Flächennutzung,Routing,Straßennetz,Herunterladen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>A GeoPackage with one layer each; an existing one is replaced when the new one is complete.</source>
      <translation>Ein GeoPackage mit je einem Layer; ein vorhandenes wird ersetzt, sobald das neue vollständig ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>From 500 for a small town to 1,000,000 for a whole city region.</source>
      <translation>Von 500 für eine Kleinstadt bis 1.000.000 für eine ganze Stadtregion.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Generates a fictional polycentric city region with streets, plots, owners, buildings and people, to try the whole chain without any data.</source>
      <translation>Erzeugt eine erfundene polyzentrische Stadtregion mit Straßen, Grundstücken, Eigentümern, Gebäuden und Menschen, um die ganze Kette ohne eigene Daten zu erproben.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Make the model region</source>
      <translation>Modellregion erzeugen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Model region</source>
      <translation>Modellregion</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Number of plots</source>
      <translation>Anzahl der Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Number of plots, about</source>
      <translation>Anzahl der Grundstücke, ungefähr</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Planted best sites</source>
      <translation>Gesetzte beste Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>The same seed and size give the same region, everywhere.</source>
      <translation>Gleicher Startwert und gleiche Größe ergeben überall dieselbe Region.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/sampleregion.py" />
      <source>sample,example,synthetic,test data,model region,workshop</source>
      <translation>Beispiel,Muster,synthetisch,Testdaten,Modellregion,Werkstatt,Workshop</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>A .osm.pbf, .osm, .osm.gz or .osm.bz2 file of the town or region.</source>
      <translation>Eine Datei .osm.pbf, .osm, .osm.gz oder .osm.bz2 der Stadt oder Region.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>A GeoPackage with all layers and a styled project; opens on any computer with QGIS.</source>
      <translation>Ein GeoPackage mit allen Layern und einem gestalteten Projekt; öffnet sich auf jedem Rechner mit QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>A table with “from_node”, “to_node” (quarters), “material” and “t_a”. Left out: estimated from people, jobs and floor space.</source>
      <translation>Eine Tabelle mit „from_node“, „to_node“ (Quartieren), „material“ und „t_a“. Ohne Angabe: aus Menschen, Arbeitsplätzen und Geschossfläche geschätzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>A table with “plot_id” and “owner_class”. Left out: ownership does not count.</source>
      <translation>Eine Tabelle mit „plot_id“ und „owner_class“. Ohne Angabe: Das Eigentum zählt nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>From an OpenStreetMap extract to ranked factory sites, their coverage, the best set and the circular flows: one GeoPackage with a styled QGIS project inside, and one report.</source>
      <translation>Vom OpenStreetMap-Auszug zu Fabrikstandorten in Rangfolge, ihrer Versorgung, der besten Auswahl und den Stoffkreisläufen: ein GeoPackage mit gestaltetem QGIS-Projekt darin und ein Bericht.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Language of project and report</source>
      <translation>Sprache von Projekt und Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Left out: OpenStreetMap boundaries or places, else a grid.</source>
      <translation>Ohne Angabe: Grenzen oder Orte aus OpenStreetMap, sonst ein Gitter.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Left out: derived from land use and streets.</source>
      <translation>Ohne Angabe: aus Flächennutzung und Straßen abgeleitet.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Make a study</source>
      <translation>Studie erstellen</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Measured flows</source>
      <translation>Gemessene Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Objective of the choice</source>
      <translation>Zielwert der Auswahl</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>One HTML file that needs no network.</source>
      <translation>Eine HTML-Datei, die kein Netz braucht.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Owners</source>
      <translation>Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Plots of the model region, about</source>
      <translation>Grundstücke der Modellregion, ungefähr</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Points or cells with a number of people. Left out: estimated from residential floor space.</source>
      <translation>Punkte oder Zellen mit einer Zahl von Menschen. Ohne Angabe: aus der Wohngeschossfläche geschätzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Projected, in metres. Left out: the UTM zone of the area.</source>
      <translation>Projiziert, in Metern. Ohne Angabe: die UTM-Zone des Gebiets.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Runs on the built-in fictional region; needs no file.</source>
      <translation>Rechnet mit der eingebauten erfundenen Region; braucht keine Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Seed of the model region</source>
      <translation>Startwert der Modellregion</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Stands on the report and the project.</source>
      <translation>Steht über dem Bericht und dem Projekt.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Use the model region</source>
      <translation>Modellregion verwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>What the flows make least</source>
      <translation>Was die Stoffströme möglichst klein halten</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Whatever language QGIS runs in.</source>
      <translation>Unabhängig von der Sprache von QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>study,report,whole chain,site search,coverage,circular economy,IBA'27</source>
      <translation>Studie,Bericht,ganze Kette,Standortsuche,Versorgung,Kreislaufwirtschaft,IBA'27</translation>
    </message>
    <message>
      <location filename="../bridge/crs.py" />
      <source>The coordinates do not fit the coordinate reference system {crs}; check the layer's CRS.</source>
      <translation>Die Koordinaten passen nicht zum Koordinatenbezugssystem {crs}; das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <location filename="../bridge/files.py" />
      <source>{path} cannot be written ({detail}); choose another place.</source>
      <translation>{path} kann nicht geschrieben werden ({detail}); einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/files.py" />
      <source>{path} is a folder; name a file to write to.</source>
      <translation>{path} ist ein Ordner; eine Datei angeben, in die geschrieben wird.</translation>
    </message>
    <message>
      <location filename="../bridge/layers.py" />
      <source>The output {name} does not take its features; choose another place.</source>
      <translation>Die Ausgabe „{name}“ nimmt ihre Objekte nicht auf; einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>A band joins the flows of one loop.</source>
      <translation>Ein Band verbindet die Stoffströme eines Kreislaufs.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Strong colour: circulates. Pale colour: passes through once.</source>
      <translation>Kräftige Farbe: läuft im Kreislauf. Blasse Farbe: fließt einmal hindurch.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The larger the dot, the more people live there.</source>
      <translation>Je größer der Punkt, desto mehr Menschen wohnen dort.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The wider the line, the more people.</source>
      <translation>Je breiter die Linie, desto mehr Menschen.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Tonnes a year</source>
      <translation>Tonnen pro Jahr</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>12 to 15 min</source>
      <translation>12 bis 15 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>15 to 20 min</source>
      <translation>15 bis 20 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>2,000 to 5,000 m²</source>
      <translation>2.000 bis 5.000 m²</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>20 to 30 min</source>
      <translation>20 bis 30 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>20 to 40 %</source>
      <translation>20 bis 40 %</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>3 to 6 min</source>
      <translation>3 bis 6 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>40 to 60 %</source>
      <translation>40 bis 60 %</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>5,000 to 10,000 m²</source>
      <translation>5.000 bis 10.000 m²</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>500 to 2,000 m²</source>
      <translation>500 bis 2.000 m²</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>6 to 9 min</source>
      <translation>6 bis 9 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>60 to 80 %</source>
      <translation>60 bis 80 %</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>9 to 12 min</source>
      <translation>9 bis 12 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Building</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Collector streets</source>
      <translation>Sammelstraßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Construction site, greenfield development</source>
      <translation>Baustelle, Neubaufläche</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Green space to be kept</source>
      <translation>Zu erhaltende Grünfläche</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Local streets</source>
      <translation>Anliegerstraßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Main streets</source>
      <translation>Hauptstraßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Meadow and orchard</source>
      <translation>Wiese und Obstwiese</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Motorways and trunk roads</source>
      <translation>Autobahnen und Fernstraßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Other freight access</source>
      <translation>Sonstiger Güteranschluss</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Other node</source>
      <translation>Sonstiger Knoten</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Other restriction</source>
      <translation>Sonstige Restriktion</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Other streets</source>
      <translation>Sonstige Straßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Outside the region</source>
      <translation>Außerhalb der Region</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Parking and garages</source>
      <translation>Parkplatz und Garagen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Parks, gardens and cemeteries</source>
      <translation>Park, Garten und Friedhof</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Paths</source>
      <translation>Wege</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Port, depot, utilities</source>
      <translation>Hafen, Betriebshof, Ver- und Entsorgung</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Public, education and health</source>
      <translation>Öffentliche Einrichtung, Bildung und Gesundheit</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Quarry and landfill</source>
      <translation>Abbaufläche und Deponie</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Railway and transport land</source>
      <translation>Bahn- und Verkehrsfläche</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Rank 1 to 5</source>
      <translation>Rang 1 bis 5</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Rank 11 to 25</source>
      <translation>Rang 11 bis 25</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Rank 26 to 50</source>
      <translation>Rang 26 bis 50</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Rank 51 and below</source>
      <translation>Rang 51 und darunter</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Rank 6 to 10</source>
      <translation>Rang 6 bis 10</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Service roads</source>
      <translation>Erschließungswege</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Tunnel</source>
      <translation>Tunnel</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Vacant or disused building</source>
      <translation>Leerstehendes oder ungenutztes Gebäude</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Water and wetland</source>
      <translation>Gewässer und Feuchtgebiet</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>concentrated</source>
      <translation>konzentriert</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>highly concentrated</source>
      <translation>hoch konzentriert</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>many owners</source>
      <translation>viele Eigentümer</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>over 10,000 m²</source>
      <translation>über 10.000 m²</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>over 30 min</source>
      <translation>über 30 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>over 80 %</source>
      <translation>über 80 %</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>some concentration</source>
      <translation>mäßig konzentriert</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>up to 20 %</source>
      <translation>bis 20 %</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>up to 3 min</source>
      <translation>bis 3 min</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>up to 500 m²</source>
      <translation>bis 500 m²</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>very many owners</source>
      <translation>sehr viele Eigentümer</translation>
    </message>
    <message>
      <location filename="../bridge/packages.py" />
      <source>This needs the Python package {packages}; install it with: {line}</source>
      <translation>Hierfür wird das Python-Paket {packages} benötigt; Installation mit: {line}</translation>
    </message>
    <message>
      <location filename="../bridge/packages.py" />
      <source>shapely uses GEOS {own}, QGIS uses GEOS {other}: two copies in one program can crash it; install shapely from your distribution: {line}</source>
      <translation>shapely verwendet GEOS {own}, QGIS verwendet GEOS {other}: Zwei Fassungen in einem Programm können es abstürzen lassen; shapely aus der Distribution installieren: {line}</translation>
    </message>
    <message>
      <location filename="../bridge/project.py" />
      <source>Productive City Region</source>
      <translation>Produktive Stadtregion</translation>
    </message>
    <message>
      <location filename="../bridge/project.py" />
      <source>{path} holds no layer {name}; write the layers first.</source>
      <translation>{path} enthält keinen Layer „{name}“; zuerst die Layer schreiben.</translation>
    </message>
    <message>
      <location filename="../bridge/render.py" />
      <source>{path} holds no layer for the map {name}.</source>
      <translation>{path} enthält keinen Layer für die Karte „{name}“.</translation>
    </message>
    <message>
      <location filename="../bridge/render.py" />
      <source>{path} holds no project {name}.</source>
      <translation>{path} enthält kein Projekt „{name}“.</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>Give an OpenStreetMap extract (OSM), or choose the model region (SAMPLE).</source>
      <translation>Einen OpenStreetMap-Auszug angeben (OSM) oder die Modellregion wählen (SAMPLE).</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>Productive city region: {place}</source>
      <translation>Produktive Stadtregion: {place}</translation>
    </message>
    <message>
      <location filename="../bridge/styles.py" />
      <source>en</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Base map</source>
      <translation>Grundkarte</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Ownership</source>
      <translation>Eigentum</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Quiet</source>
      <translation>Zurückhaltend</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>Evenness needs values and weights that are neither negative nor missing.</source>
      <translation>Die Gleichmäßigkeit braucht Werte und Gewichte, die weder negativ sind noch fehlen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>No centre has a size above 0; choose another field.</source>
      <translation>Kein Zentrum hat eine Größe über 0; ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>The amounts to compare are negative or sum up to nothing; choose another field.</source>
      <translation>Die zu vergleichenden Mengen sind negativ oder ergeben in der Summe nichts; ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>The inequality aversion is {aversion}; choose a number above 0.</source>
      <translation>Die Ungleichheitsaversion ist {aversion}; eine Zahl über 0 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>There are {values} values but {weights} weights.</source>
      <translation>Es liegen {values} Werte, aber {weights} Gewichte vor.</translation>
    </message>
    <message>
      <location filename="../core/coverage/evenness.py" />
      <source>There is nothing to share: all values or all weights are 0.</source>
      <translation>Es gibt nichts zu verteilen: Alle Werte oder alle Gewichte sind 0.</translation>
    </message>
    <message>
      <location filename="../core/coverage/failure.py" />
      <source>The loss of {lost} of {sites} sites is asked for; choose 1 to {most}.</source>
      <translation>Verlangt ist der Ausfall von {lost} von {sites} Standorten; 1 bis {most} wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/failure.py" />
      <source>The people of some cells are negative or missing; give zero or more each.</source>
      <translation>Die Menschen einiger Zellen sind negativ oder fehlen; je Zelle null oder mehr angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/failure.py" />
      <source>The probability of failure is {share}; choose a value from 0 to 1.</source>
      <translation>Die Ausfallwahrscheinlichkeit ist {share}; einen Wert von 0 bis 1 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/failure.py" />
      <source>There are {people} numbers of people for {cells} cells.</source>
      <translation>Für {cells} Zellen liegen {people} Zahlen von Menschen vor.</translation>
    </message>
    <message>
      <location filename="../core/coverage/location.py" />
      <source>No {count} sites were found that reach all demand which some candidate reaches; allow more sites.</source>
      <translation>Es wurden keine {count} Standorte gefunden, die die gesamte durch Kandidaten erreichbare Nachfrage abdecken; mehr Standorte zulassen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/location.py" />
      <source>The share of backup is {share}; choose a value from 0 to 0.5.</source>
      <translation>Der Anteil der Zweitversorgung ist {share}; einen Wert von 0 bis 0.5 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/scores.py" />
      <source>The population does not overlap the street network; check the area and the CRS of both.</source>
      <translation>Die Bevölkerung überschneidet sich nicht mit dem Straßennetz; Gebiet und KBS beider Layer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>A fixed or forbidden site is not among the {columns} candidates.</source>
      <translation>Ein gesetzter oder ausgeschlossener Standort ist nicht unter den {columns} Kandidaten.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>A site is both fixed and forbidden; drop it from one of the two.</source>
      <translation>Ein Standort ist zugleich gesetzt und ausgeschlossen; eine der beiden Angaben entfernen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>The cost matrix has the shape {shape}; it needs a row per demand point and a column per candidate.</source>
      <translation>Die Kostenmatrix hat die Form {shape}; nötig sind eine Zeile je Nachfragepunkt und eine Spalte je Kandidat.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>The cost matrix holds negative or missing values; use infinity where there is no way.</source>
      <translation>Die Kostenmatrix enthält negative oder fehlende Werte; „unendlich“ eintragen, wo es keinen Weg gibt.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>The demand weights hold negative or missing values; give zero or more people each.</source>
      <translation>Die Gewichte der Nachfrage enthalten negative oder fehlende Werte; je Punkt null oder mehr Menschen angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>The limit is {limit}; choose zero or more.</source>
      <translation>Die Grenze ist {limit}; null oder mehr wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>The number of sites is {count}; choose at least one.</source>
      <translation>Die Anzahl der Standorte ist {count}; mindestens einen wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>There are {weights} weights for {rows} demand points; give one weight each.</source>
      <translation>Für {rows} Nachfragepunkte liegen {weights} Gewichte vor; je Punkt ein Gewicht angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>{count} sites are asked for, but there are only {candidates} candidates; lower the number of sites.</source>
      <translation>Verlangt sind {count} Standorte, es gibt aber nur {candidates} Kandidaten; die Anzahl der Standorte verringern.</translation>
    </message>
    <message>
      <location filename="../core/coverage/selection.py" />
      <source>{fixed} sites are fixed, but only {count} are asked for; raise the number of sites.</source>
      <translation>{fixed} Standorte sind gesetzt, verlangt sind aber nur {count}; die Anzahl der Standorte erhöhen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>No candidate site is near a street; check the area and the CRS of both layers.</source>
      <translation>Kein Standortkandidat liegt in der Nähe einer Straße; Gebiet und KBS beider Layer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>{count} sites are asked for, but there are only {candidates} candidates; ask for fewer.</source>
      <translation>Verlangt sind {count} Standorte, es gibt aber nur {candidates} Kandidaten; weniger verlangen.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>All demand is served</source>
      <translation>Die gesamte Nachfrage ist gedeckt</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>Every tonne that enters a node leaves it</source>
      <translation>Jede Tonne, die in einen Knoten gelangt, verlässt ihn wieder</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>No facility runs: import and disposal are cheaper than every recipe.</source>
      <translation>Keine Anlage läuft: Import und Beseitigung sind günstiger als jedes Rezept.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>No node has factory floor space (facility_m2) or a facility; nothing is processed in the region.</source>
      <translation>Kein Knoten hat Produktionsfläche (facility_m2) oder eine Anlage; in der Region wird nichts verarbeitet.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>No other plan of flows is better</source>
      <translation>Kein anderer Plan der Stoffströme ist besser</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>The largest residual of a node and material is {tonnes:.2g} t a year.</source>
      <translation>Der größte Rest eines Knotens und Stoffs beträgt {tonnes:.2g} t/a.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>The plan and its dual agree to {gap:.1e}; of {ways} possible ways none left out would pay.</source>
      <translation>Der Plan und sein duales Gegenstück stimmen bis auf {gap:.1e} überein; von {ways} möglichen Wegen würde sich kein ausgelassener lohnen.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>{tonnes:.6g} t a year are not served.</source>
      <translation>{tonnes:.6g} t/a sind nicht gedeckt.</translation>
    </message>
    <message>
      <location filename="../core/flows/circularity.py" />
      <source>With materials mixed the flows seem to cycle at {mixed:.1%}; in truth {true:.1%} returns as the same material. The difference is exchange of different materials between the same nodes.</source>
      <translation>Bei vermischten Stoffen scheint der Kreislaufanteil {mixed:.1%} zu betragen; tatsächlich kehren {true:.1%} als derselbe Stoff zurück. Der Unterschied ist der Austausch verschiedener Stoffe zwischen denselben Knoten.</translation>
    </message>
    <message>
      <location filename="../core/flows/circulation.py" />
      <source>The largest circulation was not found: {detail}</source>
      <translation>Die größte Zirkulation wurde nicht gefunden: {detail}</translation>
    </message>
    <message>
      <location filename="../core/flows/circulation.py" />
      <source>The {name} have the shape {shape}; give one row and one column for each node.</source>
      <translation>„{name}“ hat die Form {shape}; je Knoten eine Zeile und eine Spalte angeben.</translation>
    </message>
    <message>
      <location filename="../core/flows/circulation.py" />
      <source>The {name} hold negative or missing values; enter every one as a number from 0 up.</source>
      <translation>„{name}“ enthält negative oder fehlende Werte; jeden als Zahl ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/distances.py" />
      <source>{count} nodes are off the street network; their ways are as the crow flies with a detour: {nodes}.</source>
      <translation>{count} Knoten liegen abseits des Straßennetzes; ihre Wege sind Luftlinien mit Umwegfaktor: {nodes}.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>Flow {flow} neither begins nor ends at a flow node.</source>
      <translation>Der Stoffstrom {flow} beginnt und endet an keinem Stoffstromknoten.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>Flows begin or end at nodes that are not among the flow nodes: {nodes}; add them or correct the flows.</source>
      <translation>Stoffströme beginnen oder enden an Knoten, die nicht unter den Stoffstromknoten sind: {nodes}; diese ergänzen oder die Stoffströme berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>Flows has rows without tonnes or with negative ones (the first is row {row}); enter t/a from 0 up.</source>
      <translation>„Stoffströme“ hat Zeilen ohne Tonnen oder mit negativen (die erste ist Zeile {row}); t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>The flow node {node} has no point.</source>
      <translation>Der Stoffstromknoten {node} hat keinen Punkt.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>The flow node {node} is there twice; make node_id unique.</source>
      <translation>Der Stoffstromknoten {node} ist doppelt vorhanden; node_id eindeutig machen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_map.py" />
      <source>The share of tonnes shown must be above 0 and at most 1, not {share}.</source>
      <translation>Der Anteil der gezeigten Tonnen muss über 0 und höchstens 1 sein, nicht {share}.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipe {process} has no input; add a row with the role input.</source>
      <translation>Das Rezept {process} hat keinen Einsatzstoff; eine Zeile mit der Rolle input ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipe {process} lacks {columns}; enter it in one of its rows.</source>
      <translation>Dem Rezept {process} fehlt {columns}; in einer seiner Zeilen eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipes have rows that cannot be used ({rows}); role is input or output, t_per_t a number from 0 up.</source>
      <translation>Die Rezepte haben unbrauchbare Zeilen ({rows}); role ist input oder output, t_per_t eine Zahl ab 0.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The table {name} has {key} twice; keep one row.</source>
      <translation>Die Tabelle {name} enthält {key} doppelt; nur eine Zeile behalten.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The table {name} names materials that materials.csv does not know: {materials}; add them there or correct them.</source>
      <translation>Die Tabelle {name} nennt Stoffe, die materials.csv nicht kennt: {materials}; dort ergänzen oder berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/haulage.py" />
      <source>No vehicle carries goods of the kind {kind}; add it to the column handling of transport.csv.</source>
      <translation>Kein Fahrzeug befördert Güter der Art {kind}; sie in transport.csv in der Spalte handling ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>A flow map of {count} flows needs {count} positive widths in px, one for each flow.</source>
      <translation>Eine Stoffstromkarte mit {count} Stoffströmen braucht {count} positive Breiten in px, je Stoffstrom eine.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>Each flow of a flow map needs three numbers: from node, to node and value.</source>
      <translation>Jeder Stoffstrom einer Stoffstromkarte braucht drei Zahlen: Anfangsknoten, Endknoten und Wert.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>Flow {flow} has the value {value}; a flow map draws positive numbers only, so leave such flows out.</source>
      <translation>Der Stoffstrom {flow} hat den Wert {value}; eine Stoffstromkarte zeichnet nur positive Zahlen, solche Stoffströme daher weglassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>Flow {flow} joins nodes {origin} and {destination}, but there are only the nodes 0 to {last}.</source>
      <translation>Der Stoffstrom {flow} verbindet die Knoten {origin} und {destination}, es gibt aber nur die Knoten 0 bis {last}.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>The node radius must be one number of px, or one for each of the {count} nodes.</source>
      <translation>Der Knotenradius muss eine Zahl in px sein oder je eine für die {count} Knoten.</translation>
    </message>
    <message>
      <location filename="../core/flows/layout.py" />
      <source>The nodes of a flow map need two finite coordinates each, x and y.</source>
      <translation>Die Knoten einer Stoffstromkarte brauchen je zwei endliche Koordinaten, x und y.</translation>
    </message>
    <message>
      <location filename="../core/flows/loops.py" />
      <source>{before} → {after} at {place} ({tonnes:,.0f} t a year)</source>
      <translation>{before} → {after} in {place} ({tonnes:.0f} t/a)</translation>
    </message>
    <message>
      <location filename="../core/flows/loops.py" />
      <source>{materials}, {way}</source>
      <translation>{materials}, {way}</translation>
    </message>
    <message>
      <location filename="../core/flows/loops.py" />
      <source>{material}, {start} → {end} ({tonnes:,.0f} t a year)</source>
      <translation>{material}, {start} → {end} ({tonnes:.0f} t/a)</translation>
    </message>
    <message>
      <location filename="../core/flows/matching.py" />
      <source>The plan is off balance by {tonnes:.3g} t at some node; check supply and demand for very large numbers.</source>
      <translation>Der Plan ist an einem Knoten um {tonnes:.3g} t nicht ausgeglichen; Angebot und Nachfrage auf sehr große Zahlen prüfen.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>Nodes has empty or negative values of {field} (at {nodes}); enter 0 where there is nothing.</source>
      <translation>„Knoten“ hat leere oder negative Werte in {field} (bei {nodes}); 0 eintragen, wo nichts ist.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>Nodes has none of the fields {fields}; add at least one.</source>
      <translation>„Knoten“ hat keines der Felder {fields}; mindestens eines ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>The coefficient “{item}” of {material} needs 0 ≤ low_kg_a ≤ kg_a ≤ high_kg_a; correct its row.</source>
      <translation>Für den Koeffizienten „{item}“ von {material} muss 0 ≤ low_kg_a ≤ kg_a ≤ high_kg_a gelten; seine Zeile berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>The coefficients have {value} in the column {column}; it can be: {allowed}.</source>
      <translation>Die Koeffizienten enthalten {value} in der Spalte {column}; möglich sind: {allowed}.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has a negative {field} at {node}.</source>
      <translation>„{name}“ hat einen negativen Wert in {field} bei {node}.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has empty or repeated values in {field}; make each unique.</source>
      <translation>„{name}“ hat leere oder doppelte Werte in {field}; jeden eindeutig machen.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has no field node_id (or quarter_id, site_id) to tell its features apart.</source>
      <translation>„{name}“ hat kein Feld node_id (oder quarter_id, site_id), das die Objekte unterscheidet.</translation>
    </message>
    <message>
      <location filename="../core/flows/pricing.py" />
      <source>The matching did not settle within {rounds} rounds; try fewer places.</source>
      <translation>Der Abgleich kam in {rounds} Runden nicht zum Abschluss; weniger Orte versuchen.</translation>
    </message>
    <message>
      <location filename="../core/flows/pricing.py" />
      <source>The solver found no plan: {detail}</source>
      <translation>Der Löser fand keinen Plan: {detail}</translation>
    </message>
    <message>
      <location filename="../core/flows/pricing.py" />
      <source>There is no plan: {tonnes:.6g} t/a cannot be placed, for example {material} at {node}; allow its disposal or farther ways, or add demand.</source>
      <translation>Es gibt keinen Plan: {tonnes:.6g} t/a lassen sich nicht unterbringen, zum Beispiel {material} bei {node}; deren Beseitigung oder weitere Wege zulassen oder Nachfrage ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/pricing.py" />
      <source>There is no plan: {tonnes:.6g} t/a of the demand cannot be served, for example {material} at {node}; allow imports, unmet demand or farther ways, or add supply.</source>
      <translation>Es gibt keinen Plan: {tonnes:.6g} t/a der Nachfrage lassen sich nicht decken, zum Beispiel {material} bei {node}; Importe, ungedeckte Nachfrage oder weitere Wege zulassen oder Angebot ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>A facility has a negative or missing capacity; enter t/a from 0 up.</source>
      <translation>Eine Anlage hat eine negative oder fehlende Kapazität; t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>A recipe has a negative quantity; enter inputs and outputs as tonnes per tonne from 0 up.</source>
      <translation>Ein Rezept hat eine negative Menge; Einsatz und Ertrag in Tonnen je Tonne ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>Facilities need the same nodes on the side of supply and of demand.</source>
      <translation>Für Anlagen müssen Angebot und Nachfrage dieselben Knoten haben.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>Of a tonne used, less than 0 or more than 1 t falls due; correct the shares of the uses.</source>
      <translation>Von einer genutzten Tonne fallen weniger als 0 oder mehr als 1 t an; die Anteile der Nutzungen berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>Supply has {supply} materials and demand {demand}; give both the same materials in the same order.</source>
      <translation>Das Angebot hat {supply} Stoffe, die Nachfrage {demand}; beiden dieselben Stoffe in derselben Reihenfolge geben.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The inputs of the recipe {process} do not add up to 1 t per tonne.</source>
      <translation>Die Einsatzstoffe des Rezepts {process} ergeben zusammen nicht 1 t je Tonne.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The matrix {name} has the shape {shape}, but there are {n} places of supply and {d} of demand.</source>
      <translation>Die Matrix „{name}“ hat die Form {shape}, es gibt aber {n} Orte des Angebots und {d} der Nachfrage.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The names of nodes and materials do not fit the shapes of supply and demand.</source>
      <translation>Die Namen der Knoten und Stoffe passen nicht zur Form von Angebot und Nachfrage.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The recipe {process} gives {surplus:.3g} t more than it takes per tonne; lower its outputs or add what goes in.</source>
      <translation>Das Rezept {process} gibt je Tonne {surplus:.3g} t mehr ab, als es aufnimmt; den Ertrag verringern oder den fehlenden Einsatz ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The recipes are made for other materials than supply and demand; give both the same order.</source>
      <translation>Die Rezepte sind für andere Stoffe als Angebot und Nachfrage gemacht; allen dieselbe Reihenfolge geben.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>The {name} of {material} at {node} is negative or missing; enter t/a from 0 up.</source>
      <translation>Der Wert „{name}“ von {material} bei {node} ist negativ oder fehlt; t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>There is no objective {objective}; choose one of {known}.</source>
      <translation>Es gibt kein Ziel „{objective}“; eines von {known} wählen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>Facilities has rows with unknown nodes or processes: {rows}; the processes are {known}.</source>
      <translation>„Anlagen“ hat Zeilen mit unbekannten Knoten oder Prozessen: {rows}; die Prozesse sind {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>Facilities has rows without capacity or with a negative one: {rows}; enter t/a from 0 up.</source>
      <translation>„Anlagen“ hat Zeilen ohne Kapazität oder mit negativer: {rows}; t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has no field {fields}.</source>
      <translation>„{name}“ hat kein Feld {fields}.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows at nodes that do not exist: {rows}; correct node_id or add the nodes.</source>
      <translation>„{name}“ hat Zeilen an Knoten, die es nicht gibt: {rows}; node_id berichtigen oder die Knoten ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows with unknown materials: {rows}; use those of materials.csv ({known}) or extend it.</source>
      <translation>„{name}“ hat Zeilen mit unbekannten Stoffen: {rows}; die aus materials.csv verwenden ({known}) oder diese erweitern.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.</source>
      <translation>„{name}“ hat Zeilen ohne Tonnen oder mit negativen: {rows}; t/a ab 0 eintragen oder die Zeilen löschen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has the same row more than once: {rows}; keep one of them, or give each its own source.</source>
      <translation>„{name}“ hat dieselbe Zeile mehrfach: {rows}; eine davon behalten oder jeder eine eigene Quelle geben.</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>Nothing was named that could fail; choose nodes, processes, imports or links.</source>
      <translation>Es wurde nichts genannt, das ausfallen könnte; Knoten, Prozesse, Importe oder Verbindungen wählen.</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>There is no {what} {name}; choose from: {known}.</source>
      <translation>„{name}“ ({what}) gibt es nicht; wählbar sind: {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/state_graph.py" />
      <source>Flows has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.</source>
      <translation>„Stoffströme“ hat Zeilen ohne Tonnen oder mit negativen: {rows}; t/a ab 0 eintragen oder die Zeilen löschen.</translation>
    </message>
    <message>
      <location filename="../core/flows/state_graph.py" />
      <source>Flows names nodes that do not exist: {nodes}; add them to the nodes or correct the flows.</source>
      <translation>„Stoffströme“ nennt Knoten, die es nicht gibt: {nodes}; diese bei den Knoten ergänzen oder die Stoffströme berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/throughflow.py" />
      <source>The flow matrix has the shape {shape}, with {inputs} inputs and {outputs} outputs; give one row, one column, one input and one output for each node.</source>
      <translation>Die Matrix der Stoffströme hat die Form {shape}, mit {inputs} Zuflüssen und {outputs} Abflüssen; je Knoten eine Zeile, eine Spalte, einen Zufluss und einen Abfluss angeben.</translation>
    </message>
    <message>
      <location filename="../core/flows/throughflow.py" />
      <source>The {name} hold negative or missing values; enter every flow as a number from 0 up.</source>
      <translation>„{name}“ enthält negative oder fehlende Werte; jeden Stoffstrom als Zahl ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/frames.py" />
      <source>{name} is empty; choose a layer or an area with features.</source>
      <translation>„{name}“ ist leer; einen Layer oder ein Gebiet mit Objekten wählen.</translation>
    </message>
    <message>
      <location filename="../core/frames.py" />
      <source>{name} is in {crs}, whose unit is not the metre; reproject it, for example to the local UTM zone.</source>
      <translation>„{name}“ liegt in {crs} vor, dessen Einheit nicht das Meter ist; umprojizieren, zum Beispiel in die örtliche UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Agriculture</source>
      <translation>Landwirtschaft</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Airport</source>
      <translation>Flughafen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>All flows</source>
      <translation>Alle Stoffströme</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>All people together need {objective} minutes to their nearest chosen site.</source>
      <translation>Alle Menschen zusammen brauchen {objective} Minuten zu ihrem nächsten gewählten Standort.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>All tonnes that move in a year: between quarters, through processes and use, in and out.</source>
      <translation>Alle Tonnen, die sich in einem Jahr bewegen: zwischen Quartieren, durch Prozesse und Nutzung, hinein und hinaus.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Allotments</source>
      <translation>Kleingärten</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Ascendency</source>
      <translation>Aszendenz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Assumed</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Average path length</source>
      <translation>Mittlere Weglänge</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Balance of order and redundancy</source>
      <translation>Gleichgewicht von Ordnung und Redundanz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Bank or insurance</source>
      <translation>Bank oder Versicherung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Beyond the limit</source>
      <translation>Jenseits der Zeitgrenze</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Borough</source>
      <translation>Stadtbezirk</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Brownfield</source>
      <translation>Brachfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Building mass (BauNVO §21(4))</source>
      <translation>Baumasse (BauNVO §21(4))</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Building mass ratio (BMZ)</source>
      <translation>Baumassenzahl (BMZ)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Bus stop</source>
      <translation>Bushaltestelle</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Cadastre</source>
      <translation>Kataster</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Car park</source>
      <translation>Parkplatz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Cemetery</source>
      <translation>Friedhof</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Church</source>
      <translation>Kirche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Church land</source>
      <translation>Kirchliche Fläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Circular synergy</source>
      <translation>Kreislaufsynergie</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Circulating tonnes</source>
      <translation>Tonnen im Kreislauf</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>City</source>
      <translation>Großstadt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>City block</source>
      <translation>Baublock</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Commerce and offices</source>
      <translation>Gewerbe und Büros</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Company</source>
      <translation>Unternehmen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Condominium owners</source>
      <translation>Wohnungseigentümergemeinschaft</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Construction site</source>
      <translation>Baustelle</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Cooperative</source>
      <translation>Genossenschaft</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Counts an exchange of different materials as a loop; for comparison only.</source>
      <translation>Zählt auch den Austausch verschiedener Stoffe als Kreislauf; nur zum Vergleich.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>County</source>
      <translation>Landkreis</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Depot</source>
      <translation>Betriebshof</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Derived</source>
      <translation>Abgeleitet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Derived from streets and land use</source>
      <translation>Aus Straßen und Flächennutzung abgeleitet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Development capacity</source>
      <translation>Entwicklungskapazität</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Disposal</source>
      <translation>Beseitigung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Distance to housing</source>
      <translation>Abstand zum Wohnen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Education</source>
      <translation>Bildung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Energy and heat</source>
      <translation>Energie und Wärme</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Estimated</source>
      <translation>Geschätzt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Exchange in the region</source>
      <translation>Austausch in der Region</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Factory</source>
      <translation>Fabrik</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Farmland</source>
      <translation>Ackerland</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Farmyard</source>
      <translation>Hofstelle</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Federal government</source>
      <translation>Bund</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Ferry</source>
      <translation>Fähranleger</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Finn cycling index, materials mixed</source>
      <translation>Finn-Kreislaufindex, Stoffe vermischt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flood area</source>
      <translation>Überschwemmungsgebiet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor area ratio (GFZ)</source>
      <translation>Geschossflächenzahl (GFZ)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor-space reserve</source>
      <translation>Geschossflächenreserve</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Foreign owner</source>
      <translation>Eigentümer im Ausland</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Forest</source>
      <translation>Wald</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Foundation</source>
      <translation>Stiftung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Freight and public transport</source>
      <translation>Güteranschluss und ÖPNV</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>From the buildings</source>
      <translation>Aus den Gebäuden</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>From the land use</source>
      <translation>Aus der Flächennutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>From the land use around it</source>
      <translation>Aus der umgebenden Flächennutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>From transport and processing.</source>
      <translation>Aus Transport und Verarbeitung.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Garages</source>
      <translation>Garagen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Garden</source>
      <translation>Garten</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Generator</source>
      <translation>Stromerzeuger</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Geometry</source>
      <translation>Geometrie</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Geometry cannot be used</source>
      <translation>Geometrie nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Given</source>
      <translation>Angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Given layer</source>
      <translation>Angegebener Layer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Grass</source>
      <translation>Grasfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Greenfield development</source>
      <translation>Neubaufläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Greenhouse gases</source>
      <translation>Treibhausgase</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Grid</source>
      <translation>Gitter</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Hamlet</source>
      <translation>Weiler</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Height limit</source>
      <translation>Höhenbegrenzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>High confidence</source>
      <translation>Hohe Verlässlichkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Highest (0.37) where order and redundancy are in balance; it says nothing of what is best.</source>
      <translation>Am höchsten (0,37), wo Ordnung und Redundanz im Gleichgewicht sind; was am besten ist, sagt der Wert nicht.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Homes on the plot</source>
      <translation>Wohnungen auf dem Grundstück</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Horticulture</source>
      <translation>Gartenbau</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Housing</source>
      <translation>Wohnen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How far the demand hangs on few suppliers: 0 on many, 1 on a single one.</source>
      <translation>Wie stark die Nachfrage an wenigen Bezugsquellen hängt: 0 bei vielen, 1 bei einer einzigen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How far the flows keep to fixed channels: 0 all ways open, 1 a single chain.</source>
      <translation>Wie stark sich die Stoffströme an feste Bahnen halten: 0 bei lauter offenen Wegen, 1 bei einer einzigen Kette.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How many stations a tonne passes before it leaves the region.</source>
      <translation>Wie viele Stationen eine Tonne durchläuft, bevor sie die Region verlässt.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How much the flows keep to fixed channels, times their size.</source>
      <translation>Wie stark sich die Stoffströme an feste Bahnen halten, multipliziert mit ihrer Größe.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Import dependency</source>
      <translation>Importabhängigkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Industry</source>
      <translation>Industrie</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Land use rules out production</source>
      <translation>Flächennutzung schließt Produktion aus</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Landfill</source>
      <translation>Deponie</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Landscape protection</source>
      <translation>Landschaftsschutz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Local loop closure</source>
      <translation>Lokaler Kreislaufschluss</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Local substation</source>
      <translation>Ortsnetzstation</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Loss (moisture, gases)</source>
      <translation>Verlust (Feuchte, Gase)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Low confidence</source>
      <translation>Geringe Verlässlichkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Meadow</source>
      <translation>Wiese</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Medium confidence</source>
      <translation>Mittlere Verlässlichkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Military</source>
      <translation>Militär</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Mixed use</source>
      <translation>Mischnutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Multi-storey car park</source>
      <translation>Parkhaus</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Municipal company</source>
      <translation>Kommunales Unternehmen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Municipality</source>
      <translation>Gemeinde</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Nature protection</source>
      <translation>Naturschutz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Neighbourhood</source>
      <translation>Wohngebiet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No floor-space reserve</source>
      <translation>Keine Geschossflächenreserve</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No path to any site</source>
      <translation>Kein Weg zu einem Standort</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No street access</source>
      <translation>Keine Erschließung durch eine Straße</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No type fits</source>
      <translation>Kein Typ passt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No usable floor plate fits</source>
      <translation>Kein nutzbarer Grundriss passt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Nobody with a way to a site needs longer than {objective} minutes to the nearest chosen one.</source>
      <translation>Niemand mit einem Weg zu einem Standort braucht länger als {objective} Minuten zum nächsten gewählten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Non-profit association</source>
      <translation>Gemeinnütziger Verein</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Not connected to the network</source>
      <translation>Ohne Anschluss an das Straßennetz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Number of storeys</source>
      <translation>Zahl der Geschosse</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of all tonnes that move, the share that runs in closed loops.</source>
      <translation>Anteil aller bewegten Tonnen, der in geschlossenen Kreisläufen läuft.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of what falls due as waste or by-product, the share that is used again in the region.</source>
      <translation>Anteil der anfallenden Abfälle und Nebenprodukte, der in der Region wieder genutzt wird.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of what falls due, the share that ends in landfill or incineration.</source>
      <translation>Anteil des Anfalls, der in Deponie oder Verbrennung endet.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Offices</source>
      <translation>Büros</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>OpenStreetMap boundaries</source>
      <translation>OpenStreetMap-Grenzen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>OpenStreetMap places</source>
      <translation>OpenStreetMap-Orte</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Orchard</source>
      <translation>Obstwiese</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Order of the flows</source>
      <translation>Ordnung der Stoffströme</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Other public body</source>
      <translation>Sonstige öffentliche Hand</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Other use</source>
      <translation>Sonstige Nutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Owner class excluded</source>
      <translation>Eigentümergruppe ausgeschlossen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Park</source>
      <translation>Park</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Permissibility</source>
      <translation>Zulässigkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Platform</source>
      <translation>Bahn- oder Bussteig</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Plot too narrow</source>
      <translation>Grundstück zu schmal</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Plot too small</source>
      <translation>Grundstück zu klein</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Port</source>
      <translation>Hafen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Port and quay</source>
      <translation>Hafen und Kai</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Power plant</source>
      <translation>Kraftwerk</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Private person</source>
      <translation>Privatperson</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Processing</source>
      <translation>Verarbeitung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Protected or restricted area</source>
      <translation>Schutzgebiet oder Restriktionsfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Public institution</source>
      <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Quarry</source>
      <translation>Abbaufläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Quarter</source>
      <translation>Quartier</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Railway</source>
      <translation>Bahn</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Railway halt</source>
      <translation>Haltepunkt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Railway land</source>
      <translation>Bahnfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Railway station</source>
      <translation>Bahnhof</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Ramp-up factory</source>
      <translation>Rampenfabrik</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Real-estate fund</source>
      <translation>Immobilienfonds</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Retail</source>
      <translation>Einzelhandel</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Scrub</source>
      <translation>Gebüsch</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Self-sufficiency</source>
      <translation>Selbstversorgung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Setback from the boundary</source>
      <translation>Grenzabstand</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share disposed of</source>
      <translation>Anteil der Beseitigung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the demand that has to be brought in from outside.</source>
      <translation>Anteil der Nachfrage, der von außen bezogen werden muss.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the demand that is met by supply from the region.</source>
      <translation>Anteil der Nachfrage, den Angebot aus der Region deckt.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the throughflow that has passed the same place in the same state before.</source>
      <translation>Anteil des Durchflusses, der denselben Ort im selben Zustand schon einmal durchlaufen hat.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share that circulates</source>
      <translation>Anteil im Kreislauf</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Siding</source>
      <translation>Gleisanschluss</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Site coverage (GRZ)</source>
      <translation>Grundflächenzahl (GRZ)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Sport and recreation</source>
      <translation>Sport und Erholung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Square</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Stacked halls</source>
      <translation>Gestapelte Hallen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>State (Land)</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Substation</source>
      <translation>Umspannwerk</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Suburb</source>
      <translation>Stadtteil</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Sum of what passes through all stations in a year.</source>
      <translation>Summe dessen, was in einem Jahr alle Stationen durchläuft.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Supplier concentration</source>
      <translation>Konzentration der Bezugsquellen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The highest ascendency that flows of this size and variety could reach.</source>
      <translation>Die höchste Aszendenz, die Stoffströme dieser Größe und Vielfalt erreichen könnten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes a year that run in closed loops.</source>
      <translation>Tonnen pro Jahr, die in geschlossenen Kreisläufen laufen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes times kilometres in a year.</source>
      <translation>Tonnen mal Kilometer in einem Jahr.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Too close to housing</source>
      <translation>Zu nah am Wohnen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Too steep</source>
      <translation>Zu steil</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Total throughflow</source>
      <translation>Gesamter Durchfluss</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Town</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tram stop</source>
      <translation>Straßenbahnhaltestelle</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Transport land</source>
      <translation>Verkehrsfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Transport work</source>
      <translation>Transportleistung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Trunk road for lorries</source>
      <translation>Fernstraße für Lkw</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>University</source>
      <translation>Hochschule</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unknown owner</source>
      <translation>Eigentümer unbekannt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unknown use</source>
      <translation>Nutzung unbekannt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Use</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Utilities</source>
      <translation>Ver- und Entsorgung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Village</source>
      <translation>Dorf</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Warehouse</source>
      <translation>Lager</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Water</source>
      <translation>Gewässer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Water protection</source>
      <translation>Wasserschutz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Wetland</source>
      <translation>Feuchtgebiet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Within reach</source>
      <translation>In Reichweite</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Workshop house</source>
      <translation>Gewerbehof</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Zoning rules out production</source>
      <translation>Baugebiet schließt Produktion aus</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>by bicycle</source>
      <translation>mit dem Fahrrad</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>by car</source>
      <translation>mit dem Auto</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>by e-cargo bike</source>
      <translation>mit dem E-Lastenrad</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>by van</source>
      <translation>mit dem Transporter</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>on foot</source>
      <translation>zu Fuß</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{objective} people are within the limit of a chosen site.</source>
      <translation>{objective} Menschen erreichen innerhalb der Zeitgrenze einen gewählten Standort.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>{objective} sites are enough for everybody who can be served.</source>
      <translation>{objective} Standorte reichen für alle, die versorgt werden können.</translation>
    </message>
    <message>
      <location filename="../core/network.py" />
      <source>The street network has no edge for the travel mode {mode}.</source>
      <translation>Das Straßennetz hat keine Kante für das Verkehrsmittel {mode}.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable floor space, high (m²)</source>
      <translation>Zusätzlich mögliche Geschossfläche, hoch (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable floor space, low (m²)</source>
      <translation>Zusätzlich mögliche Geschossfläche, niedrig (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Balance residual (t a year)</source>
      <translation>Rest der Bilanz (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Binding rule</source>
      <translation>Maßgebende Regel</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Building height (m)</source>
      <translation>Gebäudehöhe (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Building mass ratio permitted (BMZ)</source>
      <translation>Zulässige Baumassenzahl (BMZ)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Building use</source>
      <translation>Gebäudenutzung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Built-over area (m²)</source>
      <translation>Überbaute Fläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>CO2e (t a year)</source>
      <translation>CO2e (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Concentration (HHI)</source>
      <translation>Konzentration (HHI)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Concentration of ownership</source>
      <translation>Eigentumskonzentration</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Confidence</source>
      <translation>Verlässlichkeit</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Confidence of the zoning</source>
      <translation>Verlässlichkeit des Baugebiets</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Connected component (0 is the largest)</source>
      <translation>Zusammenhängender Teil (0 ist der größte)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Cost (€ a year)</source>
      <translation>Kosten (€/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Demand served (t a year)</source>
      <translation>Gedeckte Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Distance (km)</source>
      <translation>Entfernung (km)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Distance to freight access (m)</source>
      <translation>Entfernung zum Güteranschluss (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Distance to housing (m)</source>
      <translation>Abstand zum Wohnen (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Distance to public transport (m)</source>
      <translation>Entfernung zum ÖPNV (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Distance to the network (m)</source>
      <translation>Entfernung zum Straßennetz (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Edge</source>
      <translation>Kante</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Effective number of owners</source>
      <translation>Wirksame Zahl der Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Effective number of owners (entropy)</source>
      <translation>Wirksame Zahl der Eigentümer (Entropie)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Existing floor space, high (m²)</source>
      <translation>Vorhandene Geschossfläche, hoch (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Existing floor space, low (m²)</source>
      <translation>Vorhandene Geschossfläche, niedrig (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Existing housing floor space (m²)</source>
      <translation>Vorhandene Wohngeschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Facility</source>
      <translation>Anlage</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory floor space (m²)</source>
      <translation>Produktionsfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory type that fits</source>
      <translation>Passender Fabriktyp</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor area ratio permitted (GFZ)</source>
      <translation>Zulässige Geschossflächenzahl (GFZ)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor area ratio reached</source>
      <translation>Erreichte Geschossflächenzahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor plate (m²)</source>
      <translation>Grundrissfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor space (m²)</source>
      <translation>Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor space without that rule, in addition (m²)</source>
      <translation>Weitere Geschossfläche ohne diese Regel (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Flow</source>
      <translation>Stoffstrom</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>From node</source>
      <translation>Von Knoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Gini coefficient</source>
      <translation>Gini-Koeffizient</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Height (m)</source>
      <translation>Höhe (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Import (t a year)</source>
      <translation>Import (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>In a tunnel</source>
      <translation>Im Tunnel</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Jobs</source>
      <translation>Arbeitsplätze</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of constraint</source>
      <translation>Art der Restriktion</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of flow</source>
      <translation>Art des Stoffstroms</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of freight access</source>
      <translation>Art des Güteranschlusses</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of node</source>
      <translation>Art des Knotens</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of place</source>
      <translation>Art des Orts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of power facility</source>
      <translation>Art der Stromanlage</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Kind of stop</source>
      <translation>Art der Haltestelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Knock-out criterion</source>
      <translation>Ausschlusskriterium</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Known owners</source>
      <translation>Bekannte Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Largest rectangle, long side (m)</source>
      <translation>Größtes Rechteck, lange Seite (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Largest rectangle, short side (m)</source>
      <translation>Größtes Rechteck, kurze Seite (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Length (km)</source>
      <translation>Länge (km)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Length (m)</source>
      <translation>Länge (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Loop</source>
      <translation>Kreislauf</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Lorries</source>
      <translation>Lkw</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Material</source>
      <translation>Stoff</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Material in</source>
      <translation>Eingesetzter Stoff</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Materials</source>
      <translation>Stoffe</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Mean travel time (min)</source>
      <translation>Mittlere Reisezeit (min)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Metric</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Motor traffic</source>
      <translation>Kraftverkehr</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Nearest site</source>
      <translation>Nächster Standort</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Node</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Number of edges</source>
      <translation>Anzahl der Kanten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>OSM building type</source>
      <translation>Gebäudetyp in OSM</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Of it circulating (t a year)</source>
      <translation>Davon im Kreislauf (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>One-way for bicycles</source>
      <translation>Einbahnstraße für Fahrräder</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>One-way for motor traffic</source>
      <translation>Einbahnstraße für den Kraftverkehr</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Owner (pseudonym)</source>
      <translation>Eigentümer (Pseudonym)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Owner class</source>
      <translation>Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People assigned</source>
      <translation>Zugeordnete Menschen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People lost if this site is dropped</source>
      <translation>Nicht mehr versorgte Menschen bei Wegfall des Standorts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within the limit</source>
      <translation>Menschen innerhalb der Zeitgrenze</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Permitted floor space (m²)</source>
      <translation>Zulässige Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Plot</source>
      <translation>Grundstück</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Plot area (m²)</source>
      <translation>Grundstücksfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Reason</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Road class</source>
      <translation>Straßenklasse</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Roof shape</source>
      <translation>Dachform</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Rule that holds back most</source>
      <translation>Am stärksten begrenzende Regel</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: circular synergy</source>
      <translation>Bewertung: Kreislaufsynergie</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: energy and heat</source>
      <translation>Bewertung: Energie und Wärme</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: floor-space reserve</source>
      <translation>Bewertung: Geschossflächenreserve</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: freight and public transport</source>
      <translation>Bewertung: Güteranschluss und ÖPNV</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: geometry</source>
      <translation>Bewertung: Geometrie</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: noise conflict</source>
      <translation>Bewertung: Lärmkonflikt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: ownership</source>
      <translation>Bewertung: Eigentum</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Score: permissibility</source>
      <translation>Bewertung: Zulässigkeit</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Served</source>
      <translation>Versorgt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Setback (m)</source>
      <translation>Grenzabstand (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Shadow price (€/t)</source>
      <translation>Schattenpreis (€/t)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of banks, funds and foreign companies</source>
      <translation>Anteil der Banken, Fonds und ausländischen Gesellschaften</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of companies</source>
      <translation>Anteil der Unternehmen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of cooperatives, foundations, churches and non-profits</source>
      <translation>Anteil der Genossenschaften, Stiftungen, Kirchen und Gemeinnützigen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of private owners</source>
      <translation>Anteil der privaten Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of public owners</source>
      <translation>Anteil der öffentlichen Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the 3 largest owners</source>
      <translation>Anteil der 3 größten Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the 5 largest owners</source>
      <translation>Anteil der 5 größten Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the largest owner</source>
      <translation>Anteil des größten Eigentümers</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share served</source>
      <translation>Anteil versorgt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share without a known owner</source>
      <translation>Anteil ohne bekannten Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Site coverage permitted (GRZ)</source>
      <translation>Zulässige Grundflächenzahl (GRZ)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites in the quarter</source>
      <translation>Standorte im Quartier</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites within the limit</source>
      <translation>Standorte innerhalb der Zeitgrenze</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Source of the existing floor space</source>
      <translation>Quelle der vorhandenen Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Speed limit (km/h)</source>
      <translation>Zulässige Geschwindigkeit (km/h)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Stop</source>
      <translation>Haltestelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Storeys</source>
      <translation>Geschosse</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Street nodes</source>
      <translation>Straßenknoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Time limit (min)</source>
      <translation>Zeitgrenze (min)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>To node</source>
      <translation>Nach Knoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Tonnes a year, high</source>
      <translation>Tonnen pro Jahr, hoch</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Tonnes a year, low</source>
      <translation>Tonnen pro Jahr, niedrig</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Total (m²)</source>
      <translation>Summe (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Travel time (min)</source>
      <translation>Reisezeit (min)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Travel time to the nearest site (min)</source>
      <translation>Reisezeit zum nächsten Standort (min)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Vacant or disused</source>
      <translation>Leerstehend oder ungenutzt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Voltage (kV)</source>
      <translation>Spannung (kV)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Weakest link</source>
      <translation>Schwächstes Glied</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What is owned</source>
      <translation>Was im Eigentum steht</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Width (px)</source>
      <translation>Breite (px)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Within one quarter</source>
      <translation>Innerhalb eines Quartiers</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Zoning (BauNVO)</source>
      <translation>Baugebiet (BauNVO)</translation>
    </message>
    <message>
      <location filename="../core/sites/acceptability.py" />
      <source>There are {given} weights for {count} criteria.</source>
      <translation>Für {count} Kriterien liegen {given} Gewichte vor.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>No criterion with a weight above zero is known for any site; raise some weights.</source>
      <translation>Für keinen Standort ist ein Kriterium mit einem Gewicht über null bekannt; einige Gewichte erhöhen.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>Nothing is known about the criterion “{criterion}”; it was left out of the ranking.</source>
      <translation>Über das Kriterium „{criterion}“ ist nichts bekannt; es entfällt in der Rangfolge.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>There is no ranking method {method}; choose one of {methods}.</source>
      <translation>Es gibt kein Verfahren der Rangfolge {method}; eines von {methods} wählen.</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>Parcels have neither owner_key nor owner_class; classify the owners first.</source>
      <translation>Die Flurstücke haben weder owner_key noch owner_class; zuerst die Eigentümer klassifizieren.</translation>
    </message>
    <message>
      <location filename="../core/sites/decision.py" />
      <source>Direction {given} is not known; use 1 or max, -1 or min.</source>
      <translation>Die Richtung {given} ist nicht bekannt; 1 oder max, -1 oder min verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/decision.py" />
      <source>The decision matrix has empty values; fill them or leave the criterion out.</source>
      <translation>Die Entscheidungsmatrix hat leere Werte; diese ausfüllen oder das Kriterium weglassen.</translation>
    </message>
    <message>
      <location filename="../core/sites/decision.py" />
      <source>There are {given} directions for {count} criteria.</source>
      <translation>Für {count} Kriterien liegen {given} Richtungen vor.</translation>
    </message>
    <message>
      <location filename="../core/sites/decision.py" />
      <source>Weights must be zero or positive numbers, with at least one above zero.</source>
      <translation>Gewichte müssen null oder positive Zahlen sein, mindestens eines davon über null.</translation>
    </message>
    <message>
      <location filename="../core/sites/envelope.py" />
      <source>A plot must be a polygon, but a {kind} was given.</source>
      <translation>Ein Grundstück muss ein Polygon sein, angegeben ist aber {kind}.</translation>
    </message>
    <message>
      <location filename="../core/sites/envelope.py" />
      <source>There are {given} zoning rules for {count} plots.</source>
      <translation>Für {count} Grundstücke liegen {given} baurechtliche Regeln vor.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>Storeys of some buildings on {count} of {plots} plots are not known and were assumed by use.</source>
      <translation>Auf {count} von {plots} Grundstücken ist die Zahl der Geschosse einiger Gebäude nicht bekannt; sie wurde nach der Nutzung angenommen.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>The field zoning of the zoning plan holds no known type (such as {given}); use {known}.</source>
      <translation>Das Feld zoning des Bebauungsplans enthält kein bekanntes Baugebiet (sondern zum Beispiel {given}); verwendbar sind {known}.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>{count} plots have no zoning and no known land use; nothing counts as permitted there.</source>
      <translation>Für {count} Grundstücke sind weder Baugebiet noch Flächennutzung bekannt; dort gilt nichts als zulässig.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>Homes make up {share:.0%} of what is built on the plot.</source>
      <translation>Wohnungen machen {share:.0%} der Bebauung auf dem Grundstück aus.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>No floor plate of {width:.0f} × {length:.0f} m fits on the plot.</source>
      <translation>Auf das Grundstück passt kein Grundriss von {width:.0f} × {length:.0f} m.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>No street that lorries may use within {within:.0f} m.</source>
      <translation>Keine für Lkw zugelassene Straße innerhalb von {within:.0f} m.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>Only {addable:.0f} m² of floor space can be added, binding rule: {rule}.</source>
      <translation>Es sind nur {addable:.0f} m² Geschossfläche zusätzlich möglich, maßgebende Regel: {rule}.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>The land use {landuse} rules out production.</source>
      <translation>Die Flächennutzung {landuse} schließt Produktion aus.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>The plot has {area:.0f} m², a factory needs at least {least:.0f} m².</source>
      <translation>Das Grundstück hat {area:.0f} m², eine Fabrik braucht mindestens {least:.0f} m².</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>The zoning {zoning} rules out production.</source>
      <translation>Das Baugebiet {zoning} schließt Produktion aus.</translation>
    </message>
    <message>
      <location filename="../core/sites/knockouts.py" />
      <source>{share:.0%} of the plot lie in {kind}.</source>
      <translation>{share:.0%} des Grundstücks sind Restriktionsfläche: {kind}.</translation>
    </message>
    <message>
      <location filename="../core/sites/noise.py" />
      <source>The site's area must be above 0 m² to say how much noise it may make.</source>
      <translation>Die Fläche des Standorts muss über 0 m² liegen, um sagen zu können, wie viel Lärm er verursachen darf.</translation>
    </message>
    <message>
      <location filename="../core/sites/pairwise.py" />
      <source>The comparison matrix contradicts itself: where row over column is 3, the mirror must be 1/3.</source>
      <translation>Die Vergleichsmatrix widerspricht sich: Wo Zeile zu Spalte 3 ist, muss das Spiegelbild 1/3 sein.</translation>
    </message>
    <message>
      <location filename="../core/sites/pairwise.py" />
      <source>The comparison matrix has empty, zero or negative entries; use 1 to 9 and 1/2 to 1/9.</source>
      <translation>Die Vergleichsmatrix hat leere, negative oder Null-Einträge; 1 bis 9 und 1/2 bis 1/9 verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/pairwise.py" />
      <source>The comparison matrix is not square; it needs one row and one column for each criterion.</source>
      <translation>Die Vergleichsmatrix ist nicht quadratisch; sie braucht je Kriterium eine Zeile und eine Spalte.</translation>
    </message>
    <message>
      <location filename="../core/sites/pairwise.py" />
      <source>The comparison {given} is not a number; write it like 3, 0.33 or 1/3.</source>
      <translation>Der Vergleich {given} ist keine Zahl; wie 3, 0.33 oder 1/3 schreiben.</translation>
    </message>
    <message>
      <location filename="../core/sites/pairwise.py" />
      <source>There is no random index {scheme} for {count} criteria; group the criteria or choose another series.</source>
      <translation>Für {count} Kriterien gibt es in {scheme} keinen Zufallsindex; die Kriterien gruppieren oder eine andere Reihe wählen.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>Normalisation {given} is not known; use vector or minmax.</source>
      <translation>Die Normierung {given} ist nicht bekannt; vector oder minmax verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>Optimism is {given}; it must lie between 0 (cautious) and 1.</source>
      <translation>Der Optimismus ist {given}; er muss zwischen 0 (vorsichtig) und 1 liegen.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>Preference function {given} is not known; use one of {known}.</source>
      <translation>Die Präferenzfunktion {given} ist nicht bekannt; eine von {known} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>Preference functions linear, level and gaussian need a threshold p above q and above 0 for each criterion.</source>
      <translation>Die Präferenzfunktionen linear, level und gaussian brauchen je Kriterium eine Schwelle p über q und über 0.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>There are thresholds for {given} criteria, but {count} criteria; give one for all or one for each.</source>
      <translation>Es liegen Schwellen für {given} Kriterien vor, es sind aber {count} Kriterien; eine für alle oder je eine angeben.</translation>
    </message>
    <message>
      <location filename="../core/sites/ranking.py" />
      <source>There are {given} preference functions for {count} criteria; give one for all or one for each.</source>
      <translation>Für {count} Kriterien liegen {given} Präferenzfunktionen vor; eine für alle oder je eine angeben.</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>homes at {distance:.0f} m</source>
      <translation>Wohnungen in {distance:.0f} m Abstand</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>no homes nearby</source>
      <translation>keine Wohnungen in der Nähe</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>owner: {owner}</source>
      <translation>Eigentümer: {owner}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>plate {width:.0f} × {length:.0f} m</source>
      <translation>Grundriss {width:.0f} × {length:.0f} m</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>railway land, needs release under AEG §23</source>
      <translation>Bahnfläche, Freistellung nach § 23 AEG erforderlich</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>strong: {criteria}</source>
      <translation>stark: {criteria}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>weak: {criteria}</source>
      <translation>schwach: {criteria}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>{addable} m² addable on {storeys} storeys, binding: {rule}</source>
      <translation>{addable} m² zusätzlich möglich in {storeys} Geschossen, maßgebend: {rule}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>{distance:.0f} m to freight access</source>
      <translation>{distance:.0f} m zum Güteranschluss</translation>
    </message>
    <message>
      <location filename="../core/sites/rectangle.py" />
      <source>A largest rectangle needs a polygon, but a {kind} was given.</source>
      <translation>Ein größtes Rechteck braucht ein Polygon, angegeben ist aber {kind}.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>There are no setbacks for {given} under building law {state}; known are {known}.</source>
      <translation>Für {given} sind nach dem Bauordnungsrecht {state} keine Grenzabstände bekannt; bekannt sind sie für {known}.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>Zoning rules have no field {given}.</source>
      <translation>Die baurechtlichen Regeln haben kein Feld {given}.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>Zoning type {given} is not known; use one of {known}.</source>
      <translation>Das Baugebiet {given} ist nicht bekannt; eines von {known} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>{name} is {given}; it must be above 0.</source>
      <translation>Der Wert von {name} ist {given}; er muss über 0 liegen.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>{name} is {given}; it must not be negative.</source>
      <translation>Der Wert von {name} ist {given}; er darf nicht negativ sein.</translation>
    </message>
    <message>
      <location filename="../core/sources/crs.py" />
      <source>The coordinate reference system {crs} is not in metres; choose a projected one such as local UTM.</source>
      <translation>Das Koordinatenbezugssystem {crs} ist nicht in Metern; ein projiziertes wählen, zum Beispiel die örtliche UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../core/sources/crs.py" />
      <source>{crs} is no coordinate reference system; choose one such as EPSG:25832.</source>
      <translation>{crs} ist kein Koordinatenbezugssystem; eines wie EPSG:25832 wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/load.py" />
      <source>Nothing to import: give an OpenStreetMap extract, a place or an extent.</source>
      <translation>Es gibt nichts zu importieren: einen OpenStreetMap-Auszug, einen Ort oder eine Ausdehnung angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/model_region/region.py" />
      <source>The model region cannot have {size} plots; choose a size from {least} to {most}.</source>
      <translation>Die Modellregion kann nicht {size} Grundstücke haben; eine Größe von {least} bis {most} wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/model_region/region.py" />
      <source>The seed of the model region is {seed}; choose a whole number from 0 on.</source>
      <translation>Der Startwert der Modellregion ist {seed}; eine ganze Zahl ab 0 wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm.py" />
      <source>{name} has no buildings; choose an extract with all tags of an inhabited area.</source>
      <translation>{name} enthält keine Gebäude; einen Auszug eines bewohnten Gebiets mit allen Tags wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm.py" />
      <source>{name} has no streets; choose an extract with all tags of an inhabited area.</source>
      <translation>{name} enthält keine Straßen; einen Auszug eines bewohnten Gebiets mit allen Tags wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>There is no file {path}; choose an OSM extract (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
      <translation>Es gibt keine Datei {path}; einen OSM-Auszug wählen (.osm.pbf, .osm, .osm.gz oder .osm.bz2).</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} cannot be opened ({detail}); check that you may read it.</source>
      <translation>{path} lässt sich nicht öffnen ({detail}); die Leserechte prüfen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} cannot be read as OSM data ({detail}); choose another extract or download it again.</source>
      <translation>{path} lässt sich nicht als OSM-Daten lesen ({detail}); einen anderen Auszug wählen oder ihn erneut herunterladen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} does not end in .osm.pbf, .osm, .osm.gz or .osm.bz2; choose an OSM extract, or rename the file.</source>
      <translation>{path} endet nicht auf .osm.pbf, .osm, .osm.gz oder .osm.bz2; einen OSM-Auszug wählen oder die Datei umbenennen.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} holds no OSM data, whatever its name says; choose an extract from OpenStreetMap, for example from Geofabrik, BBBike or JOSM.</source>
      <translation>{path} enthält trotz seines Namens keine OSM-Daten; einen Auszug aus OpenStreetMap wählen, zum Beispiel von Geofabrik, BBBike oder aus JOSM.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} is a folder; choose the OSM extract in it (.osm.pbf, .osm, .osm.gz or .osm.bz2).</source>
      <translation>{path} ist ein Ordner; den OSM-Auszug darin wählen (.osm.pbf, .osm, .osm.gz oder .osm.bz2).</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} is cut off ({detail}); download or copy it again.</source>
      <translation>{path} ist unvollständig ({detail}); erneut herunterladen oder kopieren.</translation>
    </message>
    <message>
      <location filename="../core/sources/osm_file.py" />
      <source>{path} is empty; download the OSM extract again.</source>
      <translation>{path} ist leer; den OSM-Auszug erneut herunterladen.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>Nothing to download: give a place or an extent.</source>
      <translation>Es gibt nichts herunterzuladen: einen Ort oder eine Ausdehnung angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>OpenStreetMap has no outline of {place}; name a municipality or a district, or give an extent.</source>
      <translation>OpenStreetMap hat keinen Umriss von {place}; eine Gemeinde oder einen Stadtbezirk nennen oder eine Ausdehnung angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>OpenStreetMap knows no place {place}; add its region or country.</source>
      <translation>OpenStreetMap kennt keinen Ort {place}; Region oder Land ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The OpenStreetMap server did not answer within {seconds} seconds; choose a smaller area, or give an extract as a file.</source>
      <translation>Der OpenStreetMap-Server hat in {seconds} Sekunden nicht geantwortet; ein kleineres Gebiet wählen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The OpenStreetMap server is busy (status {status}); try again in some minutes, choose a smaller area, or give an extract as a file.</source>
      <translation>Der OpenStreetMap-Server ist überlastet (Status {status}); in einigen Minuten erneut versuchen, ein kleineres Gebiet wählen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The OpenStreetMap server refused (status {status}); try again later, or give an extract as a file.</source>
      <translation>Der OpenStreetMap-Server hat abgelehnt (Status {status}); später erneut versuchen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The Overpass server gave up ({detail}); choose a smaller area, or give an extract as a file.</source>
      <translation>Der Overpass-Server hat aufgegeben ({detail}); ein kleineres Gebiet wählen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The download of OpenStreetMap failed ({detail}); try again, or give an extract as a file.</source>
      <translation>Das Herunterladen aus OpenStreetMap ist gescheitert ({detail}); erneut versuchen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>The extent {extent} is none in degrees; give west, south, east and north in longitude and latitude.</source>
      <translation>Die Ausdehnung {extent} ist keine in Grad; West, Süd, Ost und Nord in Länge und Breite angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>There is no connection to {host}; check the network, or give an extract as a file.</source>
      <translation>Es gibt keine Verbindung zu {host}; das Netz prüfen oder einen Auszug als Datei angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/overpass.py" />
      <source>{host} answered, but not as an Overpass server does; check its address.</source>
      <translation>{host} hat geantwortet, aber nicht wie ein Overpass-Server; die Adresse prüfen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>No field of the population is known to hold people; name one of {fields} “people” or choose it.</source>
      <translation>Kein Feld der Bevölkerung ist als Zahl der Menschen erkennbar; eines von {fields} „people“ nennen oder es auswählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>The field {field} of the population has {count} negative values; remove them or choose another field.</source>
      <translation>Das Feld {field} der Bevölkerung hat {count} negative Werte; diese entfernen oder ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>The field {field} of the population holds no people; choose another field.</source>
      <translation>Das Feld {field} der Bevölkerung enthält keine Menschen; ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>The population has no coordinate reference system; set it in the layer's properties.</source>
      <translation>Die Bevölkerung hat kein Koordinatenbezugssystem; dieses in den Layereigenschaften festlegen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>The population has no field {field}; it has {fields}.</source>
      <translation>Die Bevölkerung hat kein Feld {field}; vorhanden sind {fields}.</translation>
    </message>
    <message>
      <location filename="../core/sources/quarters.py" />
      <source>The area of the quarters is empty; check that buildings and streets are in the same CRS.</source>
      <translation>Das Gebiet der Quartiere ist leer; prüfen, ob Gebäude und Straßen im selben KBS vorliegen.</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>COUNT asks for {count} sites, but there are only {found} candidates; ask for fewer.</source>
      <translation>COUNT verlangt {count} Standorte, es gibt aber nur {found} Kandidaten; weniger verlangen.</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>No plot can carry a factory: all {count} were rejected; look at their reasons or lower the requirements.</source>
      <translation>Kein Grundstück kann eine Fabrik tragen: Alle {count} wurden ausgeschlossen; die Begründungen ansehen oder die Anforderungen senken.</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>Nobody is lost between population and coverage</source>
      <translation>Zwischen Bevölkerung und Versorgung geht niemand verloren</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>Objective {objective:.6g}, proven bound {bound:.6g}, gap {gap:.2%}.</source>
      <translation>Zielwert {objective:.6g}, bewiesene Schranke {bound:.6g}, Lücke {gap:.2%}.</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>The choice of sites is proven optimal</source>
      <translation>Die Optimalität der Standortauswahl ist bewiesen</translation>
    </message>
    <message>
      <location filename="../core/study/chain.py" />
      <source>{people:.0f} people in the cells, of them {lost:.0f} not connected to the network.</source>
      <translation>{people:.0f} Menschen in den Zellen, davon {lost:.0f} ohne Anschluss an das Straßennetz.</translation>
    </message>
    <message>
      <location filename="../core/study/flow_links.py" />
      <source>Moisture and gases</source>
      <translation>Feuchte und Gase</translation>
    </message>
    <message>
      <location filename="../core/study/flow_links.py" />
      <source>{count} other quarters</source>
      <translation>{count} weitere Quartiere</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>Fictional model region</source>
      <translation>Erfundene Modellregion</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>No plot is found in the owners' field {field}; it must hold the plots' ids.</source>
      <translation>Im Feld {field} der Eigentümer findet sich kein Grundstück; es muss die Kennungen der Grundstücke enthalten.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>Owners are not known; the ownership criterion is left out of the ranking.</source>
      <translation>Die Eigentümer sind nicht bekannt; das Kriterium Eigentum entfällt in der Rangfolge.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>The owners need the fields plot_id (or parcel_id) and owner_class.</source>
      <translation>Die Eigentümer brauchen die Felder plot_id (oder parcel_id) und owner_class.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>The population does not overlap the OpenStreetMap extract; check its area and its CRS.</source>
      <translation>Die Bevölkerung überschneidet sich nicht mit dem OpenStreetMap-Auszug; ihr Gebiet und ihr KBS prüfen.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>The whole region is fictional: places, owners, people and buildings.</source>
      <translation>Die ganze Region ist erfunden: Orte, Eigentümer, Menschen und Gebäude.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{count} plots were derived from land use and streets.</source>
      <translation>{count} Grundstücke wurden aus Flächennutzung und Straßen abgeleitet.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{count} quarters are squares of a grid, because the extract has neither boundaries nor places.</source>
      <translation>{count} Quartiere sind Quadrate eines Gitters, weil der Auszug weder Grenzen noch Orte enthält.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{count} quarters come from OpenStreetMap boundaries.</source>
      <translation>{count} Quartiere stammen aus OpenStreetMap-Grenzen.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{count} quarters were drawn around OpenStreetMap places.</source>
      <translation>{count} Quartiere wurden um OpenStreetMap-Orte gezogen.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{people} people of the population layer live outside the extract and were left out.</source>
      <translation>{people} Menschen des Bevölkerungslayers wohnen außerhalb des Auszugs und wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>{people} people were estimated from residential floor space.</source>
      <translation>{people} Menschen wurden aus der Wohngeschossfläche geschätzt.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Candidate sites by rank, with what speaks for and against a place.</source>
      <translation>Standortkandidaten nach Rang, mit dem, was für und gegen einen Ort spricht.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Flow map: bands are as wide as the tonnes that move; what circulates is in full colour.</source>
      <translation>Stoffstromkarte: Die Bänder sind so breit, wie sich Tonnen bewegen; was im Kreislauf läuft, hat volle Farbe.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Made with the QGIS plugin Productive City Region, {created}.</source>
      <translation>Erstellt mit dem QGIS-Plugin Produktive Stadtregion, {created}.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Overview: candidate sites by rank, the chosen ones numbered.</source>
      <translation>Übersicht: Standortkandidaten nach Rang, die gewählten mit Nummer.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>The flow map was not drawn.</source>
      <translation>Die Stoffstromkarte wurde nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>The map of the coverage was not drawn.</source>
      <translation>Die Karte der Versorgung wurde nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>The map of the sites was not drawn.</source>
      <translation>Die Karte der Standorte wurde nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>The overview map was not drawn.</source>
      <translation>Die Übersichtskarte wurde nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>This study supports a discussion; it replaces neither planning law nor a survey on site.</source>
      <translation>Diese Studie unterstützt eine Diskussion; sie ersetzt weder das Planungsrecht noch eine Erhebung vor Ort.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>Travel time to the nearest chosen site.</source>
      <translation>Reisezeit zum nächsten gewählten Standort.</translation>
    </message>
    <message>
      <location filename="../core/study/report.py" />
      <source>What is estimated</source>
      <translation>Was geschätzt ist</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>All layers were given; nothing had to be derived in their place.</source>
      <translation>Alle Layer waren angegeben; nichts musste ersatzweise abgeleitet werden.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Coverage was not computed.</source>
      <translation>Die Versorgung wurde nicht berechnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Everybody counted lives near enough to the street network.</source>
      <translation>Alle Gezählten wohnen nah genug am Straßennetz.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>No candidate sites were found, or none were looked for.</source>
      <translation>Es wurden keine Standortkandidaten gefunden oder keine gesucht.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>No loop closes yet.</source>
      <translation>Noch schließt sich kein Kreislauf.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>No material flows were computed.</source>
      <translation>Es wurden keine Stoffströme berechnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Of {plots} plots, {count} could carry a vertically densified, emission-free factory.</source>
      <translation>Von {plots} Grundstücken könnten {count} eine vertikal verdichtete, emissionsfreie Fabrik tragen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Of {total} t that move in a year, {share} could run in closed loops.</source>
      <translation>Von {total} t, die sich in einem Jahr bewegen, könnten {share} in geschlossenen Kreisläufen laufen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>The largest of {count} loops is “{name}” with {t_a} t a year.</source>
      <translation>Der größte von {count} Kreisläufen ist „{name}“ mit {t_a} t/a.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>There are no warnings.</source>
      <translation>Es gibt keine Warnungen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>These data were not given. What stands in for them carries into every number below.</source>
      <translation>Diese Daten lagen nicht vor. Was an ihrer Stelle steht, wirkt sich auf jede der folgenden Zahlen aus.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Together they could add {area} m² of floor space, probably between {low} and {high}.</source>
      <translation>Zusammen wären dort zusätzlich {area} m² Geschossfläche möglich, voraussichtlich zwischen {low} und {high}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Together they could add {area} m² of floor space.</source>
      <translation>Zusammen wären dort zusätzlich {area} m² Geschossfläche möglich.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>What could circulate?</source>
      <translation>Was könnte im Kreislauf laufen?</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Where can a factory stand?</source>
      <translation>Wo kann eine Fabrik stehen?</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>Who is within reach?</source>
      <translation>Wer ist in Reichweite?</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>{count} sites</source>
      <translation>{count} Standorte</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>{people} people live too far from the street network to be counted as served.</source>
      <translation>{people} Menschen wohnen zu weit vom Straßennetz entfernt, um als versorgt zu gelten.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>{served} of {people} people reach one of {count} chosen sites within {limit} minutes {mode}.</source>
      <translation>{served} von {people} Menschen erreichen einen von {count} gewählten Standorten innerhalb von {limit} Minuten {mode}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>{share} of the demand must still be imported.</source>
      <translation>{share} der Nachfrage müssen weiterhin importiert werden.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/answer.py" />
      <source>{share} of the people reach a site.</source>
      <translation>{share} der Menschen erreichen einen Standort.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Coverage was not broken down by quarter.</source>
      <translation>Die Versorgung wurde nicht nach Quartieren aufgeschlüsselt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>How good the choice is was not measured.</source>
      <translation>Wie gut die Auswahl ist, wurde nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>How long the way is</source>
      <translation>Wie lang der Weg ist</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>In the least served quarter {share} are served.</source>
      <translation>Im am schlechtesten versorgten Quartier sind {share} versorgt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>It is proven that no other set of these candidates does better.</source>
      <translation>Es ist bewiesen, dass keine andere Auswahl aus diesen Kandidaten besser ist.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Mean time (min)</source>
      <translation>Mittlere Zeit (min)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>No bound was proven, so a better set may exist.</source>
      <translation>Eine Schranke wurde nicht bewiesen; es kann also eine bessere Auswahl geben.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>No set can do better than {bound}: what is chosen is at most {gap} away from the best possible.</source>
      <translation>Keine Auswahl kann besser sein als {bound}: Die getroffene liegt höchstens {gap} vom bestmöglichen Wert entfernt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>No set of sites was chosen.</source>
      <translation>Es wurde keine Auswahl von Standorten getroffen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>No travel times were computed.</source>
      <translation>Es wurden keine Reisezeiten berechnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Not connected</source>
      <translation>Ohne Anschluss</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Number</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Owner</source>
      <translation>Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>People lost without it</source>
      <translation>Ohne ihn nicht mehr versorgte Menschen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>People served by quarter</source>
      <translation>Versorgte Menschen nach Quartieren</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Share of the people by travel time to the nearest chosen site</source>
      <translation>Anteil der Menschen nach Reisezeit zum nächsten gewählten Standort</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>The chosen set</source>
      <translation>Die getroffene Auswahl</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>The chosen set has an objective of {objective}.</source>
      <translation>Die getroffene Auswahl hat einen Zielwert von {objective}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>The chosen sites and the people assigned to each</source>
      <translation>Die gewählten Standorte und die ihnen zugeordneten Menschen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>The quarters that are served worst stand first.</source>
      <translation>Die am schlechtesten versorgten Quartiere stehen zuerst.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Those who can reach a site need {mean} minutes on average, half of them less than {median}.</source>
      <translation>Wer einen Standort erreichen kann, braucht im Mittel {mean} Minuten, die Hälfte weniger als {median}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>Who is served, and why others are not</source>
      <translation>Wer versorgt ist und warum andere nicht</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>minutes to the nearest site</source>
      <translation>Minuten bis zum nächsten Standort</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>{count} further quarters are served better.</source>
      <translation>{count} weitere Quartiere sind besser versorgt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/coverage.py" />
      <source>{label}; the dashed line is the limit of {limit} minutes.</source>
      <translation>{label}; die gestrichelte Linie ist die Zeitgrenze von {limit} Minuten.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>All {count} checks passed.</source>
      <translation>Alle {count} Prüfungen bestanden.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Checks made after the run</source>
      <translation>Prüfungen nach dem Lauf</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Each with its number of features, in the study's GeoPackage.</source>
      <translation>Jeder mit der Zahl seiner Objekte, im GeoPackage der Studie.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Files and their fingerprints</source>
      <translation>Dateien und ihre Prüfsummen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Layers of the study</source>
      <translation>Layer der Studie</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>No file went in: the study ran on the built-in model region.</source>
      <translation>Es ging keine Datei ein: Die Studie lief auf der eingebauten Modellregion.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>None were recorded.</source>
      <translation>Es wurden keine aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Nothing was verified in this run.</source>
      <translation>In diesem Lauf wurde nichts geprüft.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>The study holds no layers.</source>
      <translation>Die Studie enthält keine Layer.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>What was found</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>failed</source>
      <translation>nicht bestanden</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../core/study/sections/evidence.py" />
      <source>{failed} of {count} checks failed; do not rely on what they concern.</source>
      <translation>{failed} von {count} Prüfungen nicht bestanden; auf das, was sie betreffen, ist kein Verlass.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>A band has the colour of the quarter it comes from and points to the one it goes to.</source>
      <translation>Ein Band hat die Farbe des Quartiers, aus dem es kommt, und zeigt auf das, in das es führt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>All quarters together, in tonnes a year; read from left to right, from import to disposal.</source>
      <translation>Alle Quartiere zusammen, in Tonnen pro Jahr; von links nach rechts zu lesen, vom Import zur Beseitigung.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Balance of each material</source>
      <translation>Bilanz je Stoff</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Bands that run back, with arrows, close a loop; they are as wide as what they bring back.</source>
      <translation>Bänder, die mit Pfeilen zurücklaufen, schließen einen Kreislauf; sie sind so breit wie das, was sie zurückbringen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Between the places, in tonnes a year; the flows given name no processing or use.</source>
      <translation>Zwischen den Orten, in Tonnen pro Jahr; die angegebenen Stoffströme nennen weder Verarbeitung noch Nutzung.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Circularity by material</source>
      <translation>Zirkularität nach Stoffen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Circularity of the whole region</source>
      <translation>Zirkularität der ganzen Region</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Circularity was not measured.</source>
      <translation>Die Zirkularität wurde nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Demand met</source>
      <translation>Gedeckte Nachfrage</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Exchange between {count} quarters</source>
      <translation>Austausch zwischen {count} Quartieren</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Flow diagram with {count} bands; bands that run back close loops.</source>
      <translation>Flussdiagramm mit {count} Bändern; zurücklaufende Bänder schließen Kreisläufe.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>How circular the region is</source>
      <translation>Wie zirkulär die Region ist</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>How demand is met</source>
      <translation>Wie die Nachfrage gedeckt wird</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>How sure the tonnes of supply and demand are: {shares}.</source>
      <translation>Wie sicher die Tonnen von Angebot und Nachfrage sind: {shares}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>No loop closes: nothing comes back to where it was used.</source>
      <translation>Kein Kreislauf schließt sich: Nichts kehrt dorthin zurück, wo es genutzt wurde.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>No material flows were computed, so there is nothing to draw or to balance.</source>
      <translation>Es wurden keine Stoffströme berechnet; daher gibt es nichts zu zeichnen oder zu bilanzieren.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Not in this drawing: {group}, {share} of all tonnes. It follows below on a scale of its own.</source>
      <translation>Nicht in dieser Zeichnung: {group}, {share} aller Tonnen. Die Darstellung folgt unten in eigenem Maßstab.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Nothing is carried from one quarter to another.</source>
      <translation>Zwischen den Quartieren wird nichts befördert.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Small flows of {t_a} t a year together are left out of the drawing.</source>
      <translation>Kleine Stoffströme von zusammen {t_a} t/a sind in der Zeichnung weggelassen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Supply, demand and what becomes of them, by material</source>
      <translation>Angebot, Nachfrage und ihr Verbleib, nach Stoffen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>The flows hold no step that could be drawn.</source>
      <translation>Die Stoffströme enthalten keinen Schritt, der sich zeichnen ließe.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>The largest loops, {shown} of {count}</source>
      <translation>Die größten Kreisläufe, {shown} von {count}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>The quarters stand round the circle as they lie round the region's middle.</source>
      <translation>Die Quartiere stehen um den Kreis, wie sie um die Mitte der Region liegen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>The same, counting only what is delivered within this distance.</source>
      <translation>Dasselbe, aber nur mit Lieferungen innerhalb dieser Entfernung.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>The weakest link is the step that limits the loop: widen it, and more goes round.</source>
      <translation>Das schwächste Glied ist der Schritt, der den Kreislauf begrenzt: Wird er erweitert, läuft mehr um.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>There is no balance: the flows were given, not matched.</source>
      <translation>Es gibt keine Bilanz: Die Stoffströme waren angegeben und wurden nicht abgeglichen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Tonnes a year. Bar: demand met from the region (dark), by import (light), unmet (red).</source>
      <translation>Tonnen pro Jahr. Balken: Nachfrage gedeckt aus der Region (dunkel), durch Import (hell), ungedeckt (rot).</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Unmet</source>
      <translation>Ungedeckt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>What goes round</source>
      <translation>Was im Kreislauf läuft</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>What it says</source>
      <translation>Was sie aussagt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>What quarters give each other</source>
      <translation>Was die Quartiere einander geben</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>Where more leaves a bar than enters, the rest arises in the region; where less, it is used up.</source>
      <translation>Verlässt einen Balken mehr, als in ihn eintritt, entsteht der Rest in der Region; ist es weniger, wird er verbraucht.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>within one quarter</source>
      <translation>innerhalb eines Quartiers</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>{t_a} t a year stay within their quarter and are not drawn.</source>
      <translation>{t_a} t/a bleiben in ihrem Quartier und sind nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>… within {km} km</source>
      <translation>… innerhalb von {km} km</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>→ given, ← taken, in tonnes a year.</source>
      <translation>→ gegeben, ← genommen, in Tonnen pro Jahr.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>1 storey</source>
      <translation>1 Geschoss</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>A plot is listed under the first criterion that it fails; the layer holds each reason.</source>
      <translation>Ein Grundstück steht unter dem ersten Kriterium, an dem es scheitert; der Layer enthält jede Begründung.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Area (ha)</source>
      <translation>Fläche (ha)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>By land use</source>
      <translation>Nach Flächennutzung</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Candidates and their addable floor space by land use</source>
      <translation>Kandidaten und ihre zusätzlich mögliche Geschossfläche nach Flächennutzung</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Candidates and their addable floor space by owner class</source>
      <translation>Kandidaten und ihre zusätzlich mögliche Geschossfläche nach Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>No plot was rejected, or none were looked at.</source>
      <translation>Es wurde kein Grundstück ausgeschlossen oder keines geprüft.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Ranked candidates, {shown} of {count}</source>
      <translation>Kandidaten in Rangfolge, {shown} von {count}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Share of the plots</source>
      <translation>Anteil der Grundstücke</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Storeys and what binds</source>
      <translation>Geschosse und maßgebende Regel</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>The darker a cell, the better the site by that criterion (0 to 100). Bars: low to high, mark: expected.</source>
      <translation>Je dunkler eine Zelle, desto besser der Standort nach diesem Kriterium (0 bis 100). Balken: niedrig bis hoch, Marke: erwartet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>The site</source>
      <translation>Der Standort</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>The {count} best sites</source>
      <translation>Die {count} besten Standorte</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>There are no candidate sites to rank.</source>
      <translation>Es gibt keine Standortkandidaten für eine Rangfolge.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Who owns the reserve</source>
      <translation>Wem die Reserve gehört</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>Why plots were rejected</source>
      <translation>Warum Grundstücke ausgeschlossen wurden</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>{count} rejected plots by knock-out criterion</source>
      <translation>{count} ausgeschlossene Grundstücke nach Ausschlusskriterium</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>{count} storeys</source>
      <translation>{count} Geschosse</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>{height} m high</source>
      <translation>{height} m hoch</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sites.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../core/study/voice.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} cannot be read as CSV ({detail}); save it as UTF-8, comma-separated, with a header.</source>
      <translation>Die Tabelle {path} lässt sich nicht als CSV lesen ({detail}); als UTF-8 mit Kommas und Kopfzeile speichern.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} lacks the columns {columns}; start from {name}.csv in the plugin's resources/tables.</source>
      <translation>Der Tabelle {path} fehlen die Spalten {columns}; von {name}.csv in resources/tables des Plugins ausgehen.</translation>
    </message>
    <message>
      <location filename="../core/travel.py" />
      <source>There is no travel mode {mode}; choose one of {modes}.</source>
      <translation>Es gibt kein Verkehrsmittel {mode}; eines von {modes} wählen.</translation>
    </message>
    <message>
      <location filename="../provider.py" />
      <source>Productive City Region: sites, coverage and circular flows</source>
      <translation>Produktive Stadtregion: Standorte, Versorgung und Stoffkreisläufe</translation>
    </message>
  </context>
</TS>
