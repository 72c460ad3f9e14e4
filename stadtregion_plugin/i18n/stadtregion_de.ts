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
      <source>Asks</source>
      <translation>Braucht</translation>
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
      <source>Gives</source>
      <translation>Liefert</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>Shapefiles cut field names to 10 letters and long texts to 254; a GeoPackage keeps them whole.</source>
      <translation>Bei Shapefiles werden Feldnamen auf 10 Zeichen und lange Texte auf 254 gekürzt; ein GeoPackage behält sie ganz.</translation>
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
      <source>Baden-Württemberg</source>
      <translation>Baden-Württemberg</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Banks and funds</source>
      <translation>Banken und Fonds</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Bold: more than §17 where the plan is silent, as in built stack-up factories</source>
      <translation>Mutig: mehr als § 17 BauNVO, wo der Plan nichts festsetzt, wie bei gebauten Stapelfabriken</translation>
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
      <source>Companies, banks and funds</source>
      <translation>Unternehmen, Banken und Fonds</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Each facility</source>
      <translation>Jede Anlage</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Each import</source>
      <translation>Jeder Import</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Each link</source>
      <translation>Jede Verbindung</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Each of all these</source>
      <translation>Alle diese, jeweils einzeln</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Each supplier or quarter</source>
      <translation>Jeder Lieferant oder jedes Quartier</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
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
      <source>Model building code (MBO)</source>
      <translation>Musterbauordnung (MBO)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Most people within the limit (maximum cover)</source>
      <translation>Meiste Menschen innerhalb der Zeitgrenze (Maximalüberdeckung)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Most people within the limit of a working site where sites fail (expected cover)</source>
      <translation>Meiste Menschen innerhalb der Zeitgrenze eines funktionierenden Standorts, wenn Standorte ausfallen (erwartete Überdeckung)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Most people within the limit whom the floor space can serve (capacitated)</source>
      <translation>Meiste Menschen innerhalb der Zeitgrenze, für die die Geschossfläche reicht (mit Kapazitäten)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Most people within the limit, a second site counting too (backup cover)</source>
      <translation>Meiste Menschen innerhalb der Zeitgrenze, wobei ein zweiter Standort mitzählt (Zweitversorgung)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Nothing but what is named</source>
      <translation>Nur das Genannte</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Nowhere</source>
      <translation>Nirgends</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>On foot</source>
      <translation>Zu Fuß</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Optimal: the plan that makes the sum least, with proof</source>
      <translation>Optimal: der Plan, der die Summe möglichst klein hält, mit Beweis</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Ordered weighted average (OWA)</source>
      <translation>Geordneter gewichteter Mittelwert (OWA)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Orientation: the plan, else the values of BauNVO §17</source>
      <translation>Orientierung: der Plan, sonst die Werte des § 17 BauNVO</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>PROMETHEE II</source>
      <translation>PROMETHEE II</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Plausible: near places exchange more than far ones (gravity model)</source>
      <translation>Plausibel: nahe Orte tauschen mehr aus als ferne (Gravitationsmodell)</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Private persons</source>
      <translation>Privatpersonen</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Private persons, companies, banks and funds</source>
      <translation>Privatpersonen, Unternehmen, Banken und Fonds</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Public owners</source>
      <translation>Öffentliche Eigentümer</translation>
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
      <source>Strict: never more than BauNVO §17, low-rise</source>
      <translation>Streng: nie mehr als § 17 BauNVO, geringe Gebäudehöhe</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>TOPSIS</source>
      <translation>TOPSIS</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Unknown owners</source>
      <translation>Unbekannte Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Weighted sum</source>
      <translation>Gewichtete Summe</translation>
    </message>
    <message>
      <location filename="../algorithms/choices.py" />
      <source>Where only the land use tells the zoning</source>
      <translation>Wo das Baugebiet nur aus der Flächennutzung hervorgeht</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>A page with the scores.</source>
      <translation>Eine Seite mit den Kennwerten.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>A table like decentrality.csv in the plugin's resources/tables.</source>
      <translation>Eine Tabelle wie decentrality.csv in resources/tables des Plugins.</translation>
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
      <source>Coverage by site</source>
      <translation>Versorgung nach Standorten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Coverage scores</source>
      <translation>Kennwerte der Versorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Decentrality (0 to 1)</source>
      <translation>Dezentralität (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Field of the floor space</source>
      <translation>Feld der Geschossfläche</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Own weights of the decentrality</source>
      <translation>Eigene Gewichte der Dezentralität</translation>
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
      <source>Places off the network</source>
      <translation>Orte ohne Anschluss an das Straßennetz</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Polygons to sum up by; their names are taken from “name” or a field like it.</source>
      <translation>Polygone, nach denen zusammengefasst wird; ihre Namen stammen aus „name“ oder einem ähnlichen Feld.</translation>
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
      <source>Such as 5,10,15. Each catchment holds those of less time. Left out: the time limit alone.</source>
      <translation>Zum Beispiel 5,10,15. Jedes Einzugsgebiet enthält die mit kürzerer Zeit. Ohne Angabe: nur die Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Time bands of the catchments (minutes)</source>
      <translation>Zeitstufen der Einzugsgebiete (Minuten)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>What the sites offer (m²), shared by the people in reach. Left out: “capacity_m2”, “floor_space_m2” or “addable_m2”; without any of them each site counts as 1.</source>
      <translation>Was die Standorte bieten (m²) und sich die Menschen in Reichweite teilen. Ohne Angabe: „capacity_m2“, „floor_space_m2“ oder „addable_m2“; fehlen alle drei, zählt jeder Standort als 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>Who reaches a site within the time limit on the street network, how evenly, and who is left out.</source>
      <translation>Wer innerhalb der Zeitgrenze über das Straßennetz einen Standort erreicht, wie gleichmäßig die Versorgung verteilt ist und wer leer ausgeht.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/coveragescore.py" />
      <source>accessibility,coverage,catchment,isochrone,service area,travel time,2SFCA,Gini,Theil,decentrality,polycentricity,15-minute city</source>
      <translation>Erreichbarkeit,Versorgung,Einzugsgebiet,Isochrone,Versorgungsbereich,Reisezeit,2SFCA,Gini,Theil,Dezentralität,Polyzentralität,15-Minuten-Stadt</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>A routable graph, or any line layer.</source>
      <translation>Ein routingfähiges Netz oder ein beliebiger Linienlayer.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>All choices were compared (1) or the best of a search (0)</source>
      <translation>Alle Auswahlen verglichen (1) oder nur die besten einer Suche (0)</translation>
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
      <source>Choices no other beats</source>
      <translation>Auswahlen, die keine andere übertrifft</translation>
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
      <source>How it was solved</source>
      <translation>Lösungsweg</translation>
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
      <source>People within the time limit of a chosen site</source>
      <translation>Menschen innerhalb der Zeitgrenze eines gewählten Standorts</translation>
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
      <source>Sites and people farther away count as not connected.</source>
      <translation>Standorte und Menschen weiter entfernt zählen als nicht angeschlossen.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Streets</source>
      <translation>Straßen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>Time beyond which a way counted no further (min)</source>
      <translation>Zeit, über die hinaus ein Weg nicht weiter zählte (min)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>What each candidate is worth</source>
      <translation>Was jeder Kandidat wert ist</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/selectsites.py" />
      <source>location-allocation,p-median,p-centre,maximum cover,MCLP,MEXCLP,set cover,facility location</source>
      <translation>Standortoptimierung,Standortwahl,p-Median,p-Zentrum,Maximalüberdeckung,MCLP,MEXCLP,Mengenüberdeckung,Standortplanung</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>A page with the losses.</source>
      <translation>Eine Seite mit den Verlusten.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>All sets of 1 to so many sites are compared, and the worst of each number is named.</source>
      <translation>Alle Kombinationen aus 1 bis so vielen Standorten werden verglichen; zu jeder Anzahl wird die folgenschwerste genannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Cells that lose cover</source>
      <translation>Zellen, die ihre Versorgung verlieren</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Each by itself; for the people who can count on a working site. May differ by site.</source>
      <translation>Jeder für sich; für die Menschen, die auf einen arbeitenden Standort zählen können. Darf je Standort verschieden sein.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>How many people lose every site in reach when one, two or three sites fail, at worst and on average.</source>
      <translation>Wie viele Menschen jeden Standort in Reichweite verlieren, wenn ein, zwei oder drei Standorte ausfallen, im schlimmsten Fall und im Mittel.</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Loss of sites</source>
      <translation>Ausfall von Standorten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>People covered</source>
      <translation>Versorgte Menschen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>People lost at worst</source>
      <translation>Nicht mehr versorgte Menschen im schlimmsten Fall</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>People lost on average</source>
      <translation>Nicht mehr versorgte Menschen im Mittel</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>People who can expect a working site</source>
      <translation>Menschen, die mit einem funktionierenden Standort rechnen können</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Probability that a site fails (0 to 1)</source>
      <translation>Ausfallwahrscheinlichkeit eines Standorts (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Share lost at worst</source>
      <translation>Ausfall im schlimmsten Fall (Anteil)</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Share lost on average</source>
      <translation>Anteil nicht mehr versorgter Menschen im Mittel</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Sites lost at once, at most</source>
      <translation>Gleichzeitig ausfallende Standorte, höchstens</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Test the loss of sites</source>
      <translation>Ausfall von Standorten prüfen</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>Worst set of sites</source>
      <translation>Folgenschwerste Kombination von Standorten</translation>
    </message>
    <message>
      <location filename="../algorithms/coverage/siteloss.py" />
      <source>robustness,resilience,failure,interdiction,backup cover,expected cover,r-interdiction,crisis</source>
      <translation>Robustheit,Resilienz,Ausfall,Ausfallsicherheit,Interdiktion,Zweitversorgung,erwartete Überdeckung,r-Interdiktion,Krise</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>6 Example models</source>
      <translation>6 Beispielmodelle</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>Estimates the materials of quarters, matches supply and demand, measures how closed the loops are, and draws the flow map.</source>
      <translation>Schätzt die Stoffmengen der Quartiere, gleicht Angebot und Nachfrage ab, misst, wie geschlossen die Kreisläufe sind, und zeichnet die Stoffstromkarte.</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>From OpenStreetMap to sites and their coverage</source>
      <translation>Von OpenStreetMap zu Standorten und ihrer Versorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>From quarters to circular flows and their map</source>
      <translation>Von Quartieren zu Stoffkreisläufen und ihrer Karte</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>Imports an extract, derives plots, quarters and people from it, finds candidate sites, chooses the best set and scores its coverage: the chain for a town of which nothing but OpenStreetMap is known.</source>
      <translation>Importiert einen Auszug, leitet Grundstücke, Quartiere und Menschen daraus ab, findet Standortkandidaten, wählt die beste Auswahl und bewertet ihre Versorgung: die Kette für eine Stadt, von der nichts als OpenStreetMap bekannt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>Makes the model region, finds and chooses sites, draws their volumes, tests what the loss of a site costs, and writes the fact sheets: try it without any data.</source>
      <translation>Erzeugt die Modellregion, findet und wählt Standorte, zeichnet ihre Baukörper, prüft, was der Ausfall eines Standorts kostet, und schreibt die Steckbriefe: ganz ohne Daten auszuprobieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>Sites of the model region, from the first draft to the fact sheets</source>
      <translation>Standorte der Modellregion, vom ersten Entwurf bis zum Steckbrief</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>model,chain,material flows,circular economy,flow map,loops,example</source>
      <translation>Modell,Kette,Stoffströme,Kreislaufwirtschaft,Stoffstromkarte,Kreisläufe,Beispiel</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>model,chain,model region,massing,fact sheet,loss of sites,example</source>
      <translation>Modell,Kette,Modellregion,Baukörper,Standortsteckbrief,Ausfall von Standorten,Beispiel</translation>
    </message>
    <message>
      <location filename="../algorithms/example_models.py" />
      <source>model,chain,town,OpenStreetMap,site search,coverage,example</source>
      <translation>Modell,Kette,Stadt,OpenStreetMap,Standortsuche,Versorgung,Beispiel</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>BauGB §34</source>
      <translation>§ 34 BauGB</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Building law</source>
      <translation>Bauordnungsrecht</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>City model (LoD2)</source>
      <translation>Stadtmodell (LoD2)</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>CityGML with buildings, for their heights, storeys and roofs.</source>
      <translation>CityGML mit Gebäuden, für deren Höhen, Geschosse und Dächer.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Field with the zoning type</source>
      <translation>Feld mit dem Baugebiet</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>From floor to floor. May differ by plot. Left out: as the scenario has it.</source>
      <translation>Von Boden zu Boden. Darf je Grundstück verschieden sein. Leer: wie im Szenario.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Height of upper storeys (m)</source>
      <translation>Höhe der Obergeschosse (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Heights of buildings that have none, read within their footprints.</source>
      <translation>Höhen für Gebäude ohne Höhenangabe, innerhalb ihrer Umrisse abgelesen.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>How boldly the rules are read where they leave room; what a plan fixes always counts.</source>
      <translation>Wie mutig die Regeln ausgelegt werden, wo sie Spielraum lassen; was ein Plan festsetzt, gilt immer.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Of the zoning plan; found by its name where the plan has our fields or those of XPlanung.</source>
      <translation>Feld des Bebauungsplans; wird am Namen erkannt, wenn der Plan die Felder des Plugins oder die von XPlanung hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Own zoning table</source>
      <translation>Eigene Tabelle der Baugebiete</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Setback at least (m)</source>
      <translation>Abstand mindestens (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Subtracted from the surface model; leave out where that shows heights above ground.</source>
      <translation>Wird vom Oberflächenmodell abgezogen; weglassen, wenn dieses Höhen über dem Gelände enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Such as a building line. May differ by plot. Left out: as the building law has it.</source>
      <translation>Etwa eine Baulinie. Darf je Grundstück verschieden sein. Leer: nach dem Bauordnungsrecht.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Surface model</source>
      <translation>Oberflächenmodell</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Terrain model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Where the built neighbours say what fits in, in the place of a plan.</source>
      <translation>Wo anstelle eines Plans die Nachbarbebauung bestimmt, was sich einfügt.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Whose setbacks count.</source>
      <translation>Bestimmt, welche Grenzabstände gelten.</translation>
    </message>
    <message>
      <location filename="../algorithms/floor_space_inputs.py" />
      <source>Zoning types of your own with their values; columns as in zoning_own.csv of the plugin's tables.</source>
      <translation>Eigene Baugebiete mit ihren Werten; Spalten wie in zoning_own.csv aus den Tabellen des Plugins.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>A CSV file with the columns of recipes.csv in the plugin's resources, to replace it.</source>
      <translation>Eine CSV-Datei mit den Spalten von recipes.csv aus den Ressourcen des Plugins, die diese ersetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>A CSV file with the columns of {0}.csv in the plugin's resources, to replace it.</source>
      <translation>Eine CSV-Datei mit den Spalten von {0}.csv aus den Ressourcen des Plugins, die sie ersetzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>A table of guard rails with “limited” (co2e, virgin, tonne_km, land or cost), “most” a year and, for the limit of one quarter, “node_id”.</source>
      <translation>Eine Tabelle der Leitplanken mit „limited“ (co2e, virgin, tonne_km, land oder cost), „most“ pro Jahr und, wenn die Grenze nur für ein Quartier gilt, „node_id“.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>A table with “node_id”, “material” and “t_a” (tonnes a year).</source>
      <translation>Eine Tabelle mit „node_id“, „material“ und „t_a“ (Tonnen pro Jahr).</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>A table with “node_id”, “process” and “capacity_t_a”. Left out: by factory floor space.</source>
      <translation>Eine Tabelle mit „node_id“, „process“ und „capacity_t_a“. Ohne Angabe: nach der Produktionsfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Compares plans that no other beats in both objectives; the table says what less of it costs.</source>
      <translation>Vergleicht Pläne, die kein anderer in beiden Zielen übertrifft; die Tabelle nennt, was weniger vom zweiten kostet.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Demand</source>
      <translation>Nachfrage</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Distances along this network; left out: as the crow flies times a detour factor.</source>
      <translation>Entfernungen entlang dieses Netzes; ohne Angabe: Luftlinie mal Umwegfaktor.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Facilities</source>
      <translation>Anlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Flow nodes</source>
      <translation>Stoffstromknoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Missing facilities and links to try</source>
      <translation>Zu prüfende fehlende Anlagen und Verbindungen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Own grades of quality</source>
      <translation>Eigene Qualitätsstufen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Own materials</source>
      <translation>Eigene Stoffe</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Own recipes</source>
      <translation>Eigene Rezepte</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Own table of what falls due of products</source>
      <translation>Eigene Tabelle der Anfälle aus Produkten</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Own vehicles</source>
      <translation>Eigene Fahrzeuge</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Points or polygons with “node_id” or “quarter_id”; “facility_m2” is factory floor space.</source>
      <translation>Punkte oder Polygone mit „node_id“ oder „quarter_id“; „facility_m2“ ist die Produktionsfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Second objective</source>
      <translation>Zweites Ziel</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Suppliers, imports, facilities and links, each by itself: what is still served without it.</source>
      <translation>Lieferanten, Importe, Anlagen und Verbindungen, jeweils für sich: was ohne sie noch gedeckt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>Supply</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>The most promising of all that could be added are computed exactly; 0: none.</source>
      <translation>Von allen, die hinzukommen könnten, werden die aussichtsreichsten genau berechnet; 0: keine.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>The sum that the flows make least.</source>
      <translation>Die Summe, die die Stoffströme möglichst klein halten.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>What fails in turn</source>
      <translation>Was der Reihe nach ausfällt</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_inputs.py" />
      <source>What to make least</source>
      <translation>Was möglichst klein sein soll</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>A table with “from_node”, “to_node” and “t_a”; “material” and “kind” where known.</source>
      <translation>Eine Tabelle mit „from_node“, „to_node“ und „t_a“, dazu „material“ und „kind“, soweit bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Areas, lines or points, such as lettering or a river.</source>
      <translation>Flächen, Linien oder Punkte, zum Beispiel Beschriftungen oder ein Fluss.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Arrowheads on other flows</source>
      <translation>Pfeilspitzen auf anderen Stoffströmen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Arrows with stripes of materials</source>
      <translation>Pfeile mit Streifen der Stoffe</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Clusters</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Clusters of nodes</source>
      <translation>Cluster von Knoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Crossings</source>
      <translation>Kreuzungen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Draw as</source>
      <translation>Zeichnen als</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Draw the largest only</source>
      <translation>Nur die größten zeichnen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Drawn (t a year)</source>
      <translation>Gezeichnet (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Earlier flow map</source>
      <translation>Frühere Stoffstromkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Field of groups</source>
      <translation>Feld der Gruppen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Flows</source>
      <translation>Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Flows across other nodes</source>
      <translation>Stoffströme über fremde Knoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Flows drawn</source>
      <translation>Gezeichnete Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Gather near nodes into clusters</source>
      <translation>Nahe Knoten zu Clustern zusammenfassen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Gather the nodes by this field, such as the district of a quarter, instead of by distance.</source>
      <translation>Fasst die Knoten nach diesem Feld zusammen, zum Beispiel nach dem Stadtbezirk eines Quartiers, statt nach der Entfernung.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Gather the nodes into so many clusters of near neighbours. Empty: every node by itself.</source>
      <translation>Fasst die Knoten zu so vielen Clustern naher Nachbarn zusammen. Leer: jeder Knoten für sich.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Half arrows</source>
      <translation>Halbpfeile</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Hub of the tree</source>
      <translation>Zentraler Knoten des Baums</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>If there are more</source>
      <translation>Wenn es mehr sind</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Imports and disposal</source>
      <translation>Importe und Beseitigung</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Least distance to other nodes (px)</source>
      <translation>Geringster Abstand zu fremden Knoten (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Leave the smallest out, or gather near nodes into clusters, as few as it takes; then no tonne is left out, and what flows within a cluster is a loop there.</source>
      <translation>Die kleinsten weglassen, oder nahe Knoten zu Clustern zusammenfassen, so wenigen wie nötig; dann fällt keine Tonne weg, und was innerhalb eines Clusters fließt, ist dort eine Schleife.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Length of short arrows (px)</source>
      <translation>Länge der kurzen Pfeile (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Loops</source>
      <translation>Kreisläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Mean detour</source>
      <translation>Mittlerer Umweg</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>More cannot be read. What becomes of the others is said below; what is left out is counted.</source>
      <translation>Mehr lassen sich nicht lesen. Was aus den übrigen wird, steht darunter; was wegfällt, wird gezählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Most arrows</source>
      <translation>Höchstzahl der Pfeile</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Not drawn</source>
      <translation>Nicht gezeichnet</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Not shown (t a year)</source>
      <translation>Nicht gezeigt (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Of another scenario: its widths per tonne and its arrows stay unless they do harm. Arrows that you have redrawn there, or whose field “fixed” is true, stay in any case.</source>
      <translation>Die eines anderen Szenarios: Ihre Breite je Tonne und ihre Pfeile bleiben, soweit sie nicht stören. Pfeile, die dort von Hand neu gezeichnet sind oder deren Feld „fixed“ wahr ist, bleiben in jedem Fall.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Of imports and disposal at the nodes. Empty: in proportion to the map and to the widest arrow.</source>
      <translation>Von Importen und Beseitigung an den Knoten. Leer: im Verhältnis zur Karte und zum breitesten Pfeil.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Points or polygons with “node_id”.</source>
      <translation>Punkte oder Polygone mit „node_id“.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Print scale 1:</source>
      <translation>Druckmaßstab 1:</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Scale of the layout (1:n)</source>
      <translation>Maßstab der Anordnung (1:n)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Share of ink on other ink</source>
      <translation>Anteil gezeichneter Fläche auf anderer gezeichneter Fläche</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Share of lines kept</source>
      <translation>Anteil beibehaltener Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Short arrows at each node, or long ones to the edge of the map, where neighbours share a place.</source>
      <translation>Kurze Pfeile an jedem Knoten oder lange bis zum Kartenrand, wo sich Nachbarn einen Ort teilen.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Short arrows at the nodes</source>
      <translation>Kurze Pfeile an den Knoten</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Stripes: one arrow per direction, with a stripe for each material. Half arrows: opposite flows share one line. A tree joins all flows to one hub, or from it, on their way.</source>
      <translation>Streifen: ein Pfeil je Richtung mit einem Streifen für jeden Stoff. Halbpfeile: Gegenläufige Stoffströme teilen sich eine Linie. Ein Baum führt alle Stoffströme zu einem zentralen Knoten oder von ihm weg und vereint sie unterwegs.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>The scale at which the map will be printed; arrows are laid out for it. Empty: by the width.</source>
      <translation>Der Maßstab, in dem die Karte gedruckt wird; für ihn werden die Pfeile angeordnet. Leer: nach der Breite.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>The size at which arrows are laid out: 1000 px are about 26 cm on paper at 96 dpi.</source>
      <translation>Die Größe, für die die Pfeile angeordnet werden: 1000 px sind auf Papier etwa 26 cm bei 96 dpi.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>The width of the largest flow on paper; instead of that in px.</source>
      <translation>Die Breite des größten Stoffstroms auf dem Papier; ersetzt die Angabe in px.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>The width of the largest flow; the others are in proportion.</source>
      <translation>Die Breite des größten Stoffstroms; die übrigen stehen im Verhältnis dazu.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>The “node_id” of the hub; by default the node with the most tonnes.</source>
      <translation>Die „node_id“ des zentralen Knotens; ohne Angabe der Knoten mit den meisten Tonnen.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Those of “Measure circularity”, to be led along the arrows.</source>
      <translation>Die aus „Zirkularität messen“; sie werden entlang der Pfeile geführt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>To the edge of the map</source>
      <translation>Bis zum Kartenrand</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Tree of what one hub collects</source>
      <translation>Baum dessen, was ein zentraler Knoten einsammelt</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Tree of what one hub distributes</source>
      <translation>Baum dessen, was ein zentraler Knoten verteilt</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>What arrows should not cover</source>
      <translation>Was Pfeile nicht verdecken sollen</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Widest arrow (mm)</source>
      <translation>Breitester Pfeil (mm)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Widest arrow (px)</source>
      <translation>Breitester Pfeil (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flow_map_inputs.py" />
      <source>Width of the map (px)</source>
      <translation>Breite der Karte (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>A page with loops, metrics and diagrams.</source>
      <translation>Eine Seite mit Kreisläufen, Kennzahlen und Diagrammen.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Circular material use rate (CMU)</source>
      <translation>Zirkuläre Materialnutzungsrate (CMU)</translation>
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
      <source>Corrections of measured flows</source>
      <translation>Korrekturen gemessener Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Corrects tonnes as little as their uncertainty allows, until what enters a material at a node leaves it. Uncertainty: “sigma_t_a”, “low_t_a” and “high_t_a”, or “confidence”.</source>
      <translation>Korrigiert die Tonnen so wenig, wie ihre Unsicherheit es erlaubt, bis von jedem Stoff an jedem Knoten so viel abgeht, wie ankommt. Unsicherheit: „sigma_t_a“, „low_t_a“ und „high_t_a“ oder „confidence“.</translation>
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
      <source>Finn cycling index, materials mixed</source>
      <translation>Finn-Kreislaufindex, Stoffe vermischt</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Finn cycling index,ascendency,robustness,loops,circulation,throughflow,Cradle to Cradle</source>
      <translation>Finn-Kreislaufindex,Aszendenz,Robustheit,Kreislauf,Kreisläufe,Zirkulation,Durchfluss,Cradle to Cradle</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Flows with their loops</source>
      <translation>Stoffströme mit ihren Kreisläufen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/circularity.py" />
      <source>Material circularity indicator (MCI)</source>
      <translation>Indikator der Materialzirkularität (MCI)</translation>
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
      <source>Reconcile measured flows first</source>
      <translation>Gemessene Stoffströme zuerst ausgleichen</translation>
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
      <source>A page with the map, its quality and that of straight lines.</source>
      <translation>Eine Seite mit der Karte, ihrer Güte und der von geraden Linien.</translation>
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
      <source>Loops along the arrows</source>
      <translation>Kreisläufe entlang der Pfeile</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Nodes of the flow map</source>
      <translation>Knoten der Stoffstromkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>Quality of the flow map</source>
      <translation>Güte der Stoffstromkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>The nodes with clusters and places at the edge of the map.</source>
      <translation>Die Knoten mit Clustern und Orten am Kartenrand.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/flowmap.py" />
      <source>flow map,arrows,origin destination,network,Sankey,cartography,spiral tree,clusters,print scale</source>
      <translation>Stoffstromkarte,Flusskarte,Pfeile,Quelle-Ziel,Netz,Sankey,Kartografie,Spiralbaum,Cluster,Druckmaßstab</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>A page with balance, guard rails, front and missing loops.</source>
      <translation>Eine Seite mit Bilanz, Leitplanken, Pareto-Front und fehlenden Kreisläufen.</translation>
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
      <source>Guard rails</source>
      <translation>Leitplanken</translation>
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
      <source>Mean haul of plausible flows (km)</source>
      <translation>Mittlere Transportweite plausibler Stoffströme (km)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Missing loops</source>
      <translation>Fehlende Kreisläufe</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Model of the flows</source>
      <translation>Modell der Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Optimal flows show what is possible; plausible ones keep the same sums and resemble what people do.</source>
      <translation>Optimale Stoffströme zeigen, was möglich ist; plausible behalten dieselben Summen bei und ähneln dem, was Menschen tatsächlich tun.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Plans of flows no other beats</source>
      <translation>Stoffstrompläne, die kein anderer übertrifft</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>The gravity model is calibrated on it. Left out: half as far again as the optimal flows.</source>
      <translation>Auf sie wird das Gravitationsmodell kalibriert. Ohne Angabe: das Anderthalbfache der optimalen Stoffströme.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>Unmet demand (t a year)</source>
      <translation>Ungedeckte Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>What is made where</source>
      <translation>Was wo hergestellt wird</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>What one more tonne is worth</source>
      <translation>Was eine weitere Tonne wert ist</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/matchflows.py" />
      <source>industrial symbiosis,transportation problem,linear programme,recipes,shadow price,circular economy</source>
      <translation>Industriesymbiose,Transportproblem,lineares Programm,Rezepte,Schattenpreis,Kreislaufwirtschaft</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>1: suppliers outside cannot step in; 2: they can deliver twice as much of each material.</source>
      <translation>1: Lieferanten außerhalb der Region können nicht einspringen; 2: Sie können von jedem Stoff doppelt so viel liefern.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Areas without a way through</source>
      <translation>Gesperrte Gebiete</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Critical links</source>
      <translation>Kritische Verbindungen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Demand lost at worst (t a year)</source>
      <translation>Nicht mehr gedeckte Nachfrage im schlimmsten Fall (t/a)</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Each of these in turn; what is named below fails together, besides.</source>
      <translation>Eines nach dem anderen; was darunter genannt ist, fällt außerdem gemeinsam aus.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Facilities that fail</source>
      <translation>Ausfallende Anlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Flows under the worst failure</source>
      <translation>Stoffströme beim folgenschwersten Ausfall</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Ids as in materials.csv, * for all. {0}</source>
      <translation>Kennungen wie in materials.csv, * für alle. {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Imports under the shock, as a share of those before</source>
      <translation>Importe beim Ausfall, im Verhältnis zu den vorherigen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Links that are cut</source>
      <translation>Unterbrochene Verbindungen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Materials that cannot be imported</source>
      <translation>Stoffe, die nicht importiert werden können</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Node ids. {0}</source>
      <translation>Kennungen der Knoten. {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Separated by commas; they fail together.</source>
      <translation>Durch Kommas getrennt; sie fallen gemeinsam aus.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Share of the demand served at worst</source>
      <translation>Anteil der gedeckten Nachfrage im schlimmsten Fall</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Share of the demand served on average</source>
      <translation>Anteil der gedeckten Nachfrage im Mittel</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Share served in the worst tenth of the failures</source>
      <translation>Anteil der gedeckten Nachfrage im folgenschwersten Zehntel der Ausfälle</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Shock the supply</source>
      <translation>Lieferausfälle durchspielen</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Shocks</source>
      <translation>Lieferausfälle</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Streets that touch them are closed, such as a bridge or a flooded valley; needs streets.</source>
      <translation>Straßen, die sie berühren, sind gesperrt, zum Beispiel an einer Brücke oder in einem überfluteten Tal; setzt Straßen voraus.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Suppliers that fail</source>
      <translation>Ausfallende Lieferanten</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>What costs most</source>
      <translation>Folgenschwerster Ausfall</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>What demand is still served when an import, a supplier, a facility, a link or a street fails: at worst, on average, on a map and as a ranking of what the region hangs on.</source>
      <translation>Welche Nachfrage noch gedeckt ist, wenn ein Import, ein Lieferant, eine Anlage, eine Verbindung oder eine Straße ausfällt: im schlimmsten Fall, im Mittel, auf einer Karte und als Rangfolge dessen, woran die Region hängt.</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>What fails by itself, one after the other</source>
      <translation>Was nacheinander einzeln ausfällt</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>What goes unserved</source>
      <translation>Was ungedeckt bleibt</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>What may fail, by loss</source>
      <translation>Was ausfallen kann, nach Verlust</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Written node:process, or a process alone, which then stops everywhere. {0}</source>
      <translation>Geschrieben als Knoten:Prozess oder nur als Prozess, der dann überall stillsteht. {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>Written node&gt;node; no way between the two, in either direction. {0}</source>
      <translation>Geschrieben als Knoten&gt;Knoten; zwischen beiden gibt es dann in keiner Richtung einen Weg. {0}</translation>
    </message>
    <message>
      <location filename="../algorithms/flows/supplyshock.py" />
      <source>resilience,stress test,supply chain,failure,critical link,crisis,interdiction</source>
      <translation>Resilienz,Stresstest,Lieferkette,Lieferausfall,Ausfall,kritische Verbindung,Krise,Interdiktion</translation>
    </message>
    <message>
      <location filename="../algorithms/layered_file.py" />
      <source>{name}: there is no file {path}; choose one that exists.</source>
      <translation>{name}: Es gibt keine Datei {path}; eine vorhandene wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/layered_file.py" />
      <source>{name}: {path} is a folder; choose a file.</source>
      <translation>{name}: {path} ist ein Ordner; eine Datei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>A routable graph as imported, or any line layer, which is then split where lines meet.</source>
      <translation>Ein routingfähiges Netz aus dem Import oder ein beliebiger Linienlayer, der dann an den Berührungspunkten der Linien geteilt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Farthest from a street (m)</source>
      <translation>Größte Entfernung zur Straße (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Heights of the ground in metres; slopes then slow people on foot and bicycles.</source>
      <translation>Geländehöhen in Metern; Steigungen bremsen dann den Fuß- und Radverkehr.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>How people travel.</source>
      <translation>Wie die Menschen unterwegs sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>In a folder of the user's profile that the log names; it takes at most 500 MB.</source>
      <translation>In einem Ordner des Benutzerprofils, den das Protokoll nennt; er belegt höchstens 500 MB.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Keep travel times for the next run</source>
      <translation>Reisezeiten für den nächsten Lauf aufbewahren</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>People who need longer to the nearest site are not served.</source>
      <translation>Wer länger bis zum nächsten Standort braucht, gilt als nicht versorgt.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Points or cells with a number of people, such as a census grid; a layer, a raster or a CSV file.</source>
      <translation>Punkte oder Zellen mit einer Zahl von Menschen, zum Beispiel ein Zensusgitter; ein Layer, ein Raster oder eine CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Points or polygons; a field “site_id” names them, and each name may stand there once.</source>
      <translation>Punkte oder Polygone; ein Feld „site_id“ benennt sie, und jeder Name darf dort nur einmal stehen.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Population</source>
      <translation>Bevölkerung</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Sites</source>
      <translation>Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Sites and people farther away count as not connected; the audit layer says why.</source>
      <translation>Weiter entfernte Standorte und Menschen gelten als nicht angeschlossen; die Gründe nennt der Layer „Orte ohne Anschluss an das Straßennetz“.</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Terrain model (DTM)</source>
      <translation>Geländemodell (DGM)</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Time limit (minutes)</source>
      <translation>Zeitgrenze (Minuten)</translation>
    </message>
    <message>
      <location filename="../algorithms/network_inputs.py" />
      <source>Travel mode</source>
      <translation>Verkehrsmittel</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} cannot be loaded; choose a raster file that exists.</source>
      <translation>„{name}“ lässt sich nicht laden; eine vorhandene Rasterdatei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} does not lie in a file of its own; save it as GeoTIFF first.</source>
      <translation>„{name}“ liegt nicht in einer eigenen Datei; zuerst als GeoTIFF speichern.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {given}; give a number from {least} to {most}.</source>
      <translation>{name} ist {given}; eine Zahl von {least} bis {most} angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name} is {given}; give a number of at least {least}.</source>
      <translation>{name} ist {given}; eine Zahl von mindestens {least} angeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name}: {given} is no coordinate reference system; choose one such as EPSG:25832.</source>
      <translation>{name}: {given} ist kein Koordinatenbezugssystem; eines wie EPSG:25832 wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/parameters.py" />
      <source>{name}: {path} has another ending than {filter}; choose such a file.</source>
      <translation>{name}: {path} hat eine andere Endung als {filter}; eine solche Datei wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>A table of pairwise comparisons (AHP) in place of the weights: criteria in the header and the first column; 3 says that the row counts three times the column, 1/3 the reverse.</source>
      <translation>Eine Tabelle mit Paarvergleichen (AHP) anstelle der Gewichte: Kriterien in der Kopfzeile und in der ersten Spalte; 3 heißt, dass die Zeile dreimal so viel zählt wie die Spalte, 1/3 das Umgekehrte.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Buildings with “use”.</source>
      <translation>Gebäude mit „use“.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Chances and the survey list are about being among this many.</source>
      <translation>Wahrscheinlichkeiten und Erhebungsliste beziehen sich auf die Zugehörigkeit zu so vielen besten Standorten.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Comparisons of the criteria</source>
      <translation>Vergleiche der Kriterien</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Constraints</source>
      <translation>Restriktionen</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Draws</source>
      <translation>Ziehungen</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Factory types</source>
      <translation>Fabriktypen</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Freight access</source>
      <translation>Güteranschluss</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>How often weights, floor space, owners and zoning are drawn to see how firm the ranking is; 0 leaves it out.</source>
      <translation>Wie oft Gewichte, Geschossfläche, Eigentümer und Baugebiet zufällig gezogen werden, um zu sehen, wie belastbar die Rangfolge ist; bei 0 entfällt das.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>How the criteria become one score.</source>
      <translation>Wie aus den Kriterien eine Bewertung wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Land use</source>
      <translation>Flächennutzung</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Lines with “highway”.</source>
      <translation>Linien mit „highway“.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Number of best sites</source>
      <translation>Anzahl der besten Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Of XPlanung, or polygons with “zoning”; it counts before all else.</source>
      <translation>Nach XPlanung oder Polygone mit „zoning“; geht allem anderen vor.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Plots</source>
      <translation>Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Plots, or the result of “Estimate floor-space potential”.</source>
      <translation>Grundstücke oder das Ergebnis von „Geschossflächenpotenzial schätzen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Polygons with “landuse”.</source>
      <translation>Polygone mit „landuse“.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Polygons; each site gets the quarter it lies in.</source>
      <translation>Polygone; jeder Standort erhält das Quartier, in dem er liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Power supply</source>
      <translation>Stromversorgung</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Public transport stops</source>
      <translation>ÖPNV-Haltestellen</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Rail sidings, trunk roads and quays.</source>
      <translation>Gleisanschlüsse, Fernstraßen und Kais.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Ranking method</source>
      <translation>Verfahren der Rangfolge</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Smaller plots are rejected. May differ by plot, such as less in a dense quarter.</source>
      <translation>Kleinere Grundstücke scheiden aus. Darf je Grundstück verschieden sein, etwa weniger in einem dichten Quartier.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Smallest plot (m²)</source>
      <translation>Kleinstes Grundstück (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Stations and stops.</source>
      <translation>Bahnhöfe und Haltestellen.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Substations and power plants.</source>
      <translation>Umspannwerke und Kraftwerke.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Water, protected areas, forest and other areas where nothing may be built.</source>
      <translation>Gewässer, Schutzgebiete, Wald und andere Flächen, auf denen nicht gebaut werden darf.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Weight: {criterion}</source>
      <translation>Gewicht: {criterion}</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Weights need not add up to one; 0 leaves the criterion out.</source>
      <translation>Die Gewichte müssen sich nicht zu eins addieren; bei 0 entfällt das Kriterium.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Your own table in place of the plugin's “factory_types.csv”.</source>
      <translation>Eine eigene Tabelle anstelle von „factory_types.csv“ des Plugins.</translation>
    </message>
    <message>
      <location filename="../algorithms/ranking_inputs.py" />
      <source>Zoning plan</source>
      <translation>Bebauungsplan</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>A .osm.pbf, .osm, .osm.gz or .osm.bz2 file of the town or region.</source>
      <translation>Eine Datei .osm.pbf, .osm, .osm.gz oder .osm.bz2 der Stadt oder Region.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>A table with the plots' keys (“plot_id”) and owners' classes or names, such as an export of the land register as CSV. Names are classified and not kept. Left out: owners as the plots name them.</source>
      <translation>Eine Tabelle mit den Kennungen der Grundstücke („plot_id“) und den Gruppen oder Namen der Eigentümer, zum Beispiel ein Export aus dem Grundbuch als CSV. Namen werden klassifiziert und nicht aufbewahrt. Ohne Angabe: die Eigentümer, die bei den Grundstücken stehen.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>A table with “from_node”, “to_node” (quarters), “material” and “t_a”. Left out: estimated from people, jobs and floor space.</source>
      <translation>Eine Tabelle mit „from_node“, „to_node“ (Quartieren), „material“ und „t_a“. Ohne Angabe: aus Menschen, Arbeitsplätzen und Geschossfläche geschätzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Coordinate reference system</source>
      <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>From 500 for a small town to 1,000,000 for a whole city region.</source>
      <translation>Von 500 für eine Kleinstadt bis 1.000.000 für eine ganze Stadtregion.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Language of project and report</source>
      <translation>Sprache von Projekt und Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Left out: OpenStreetMap boundaries or places, else a grid.</source>
      <translation>Ohne Angabe: Grenzen oder Orte aus OpenStreetMap, sonst ein Gitter.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Measured flows</source>
      <translation>Gemessene Stoffströme</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Open the layers in the project</source>
      <translation>Die Layer im Projekt öffnen</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>OpenStreetMap extract</source>
      <translation>OpenStreetMap-Auszug</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Owners</source>
      <translation>Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Plots, or parcels from “Import cadastre”. Left out: derived from land use and streets.</source>
      <translation>Grundstücke oder Flurstücke aus „Kataster importieren“. Ohne Angabe: aus Flächennutzung und Straßen abgeleitet.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Points or cells with a number of people; a layer, a raster or a CSV file. Left out: estimated from residential floor space.</source>
      <translation>Punkte oder Zellen mit Einwohnerzahl; ein Layer, ein Raster oder eine CSV-Datei. Weggelassen: aus der Wohngeschossfläche geschätzt.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Projected, in metres. Left out: the UTM zone of the area.</source>
      <translation>Projiziert, in Metern. Ohne Angabe: die UTM-Zone des Gebiets.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Put people at their homes</source>
      <translation>Einwohner auf Wohngebäude verteilen</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Runs on the built-in fictional region where no extract is given; needs no file.</source>
      <translation>Rechnet mit der eingebauten erfundenen Region, wenn kein Auszug angegeben ist; braucht keine Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Shares the people of each cell among its residential buildings by floor space.</source>
      <translation>Verteilt die Einwohner jeder Zelle nach Geschossfläche auf ihre Wohngebäude.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Stands on the report and the project.</source>
      <translation>Steht über dem Bericht und dem Projekt.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Styled and grouped, when the file is complete. In models it has no effect.</source>
      <translation>Gestaltet und gruppiert, sobald die Datei vollständig ist. In Modellen ohne Wirkung.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>The same seed and size give the same region, everywhere.</source>
      <translation>Gleicher Startwert und gleiche Größe ergeben überall dieselbe Region.</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Use the model region</source>
      <translation>Modellregion verwenden</translation>
    </message>
    <message>
      <location filename="../algorithms/region_inputs.py" />
      <source>Whatever language QGIS runs in.</source>
      <translation>Unabhängig von der Sprache von QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>A GeoPackage written by “Make a study”; it gives all layers that are left out below.</source>
      <translation>Ein GeoPackage von „Studie erstellen“; es liefert alle Layer, die unten leer bleiben.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Chosen sites or candidates, a page each. Left out: the chosen sites of the study.</source>
      <translation>Gewählte Standorte oder Kandidaten, je eine Seite. Leer: die gewählten Standorte der Studie.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Drawn on the map and around the volumes.</source>
      <translation>Auf der Karte und um die Baukörper gezeichnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Drawn on the map.</source>
      <translation>Auf der Karte gezeichnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Drawn on the small map of the region; name the place of a site.</source>
      <translation>Auf der kleinen Karte der Region gezeichnet; nennen den Ort eines Standorts.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Floors of the sites. Left out: the floors that the rules permit.</source>
      <translation>Geschosse der Standorte. Leer: die Geschosse, die die Regeln zulassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Give sites (SITES) or a study (STUDY) whose chosen sites shall have fact sheets.</source>
      <translation>Standorte (SITES) angeben, oder eine Studie (STUDY), deren gewählte Standorte Steckbriefe erhalten sollen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Language of the sheets</source>
      <translation>Sprache der Steckbriefe</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Made in QGIS's Layout Manager, best from site_fact_sheet.qpt in the plugin's resources/layouts.</source>
      <translation>In der Layoutverwaltung von QGIS erstellt, am besten aus site_fact_sheet.qpt in resources/layouts des Plugins.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Massing</source>
      <translation>Baukörper</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Number of sheets, at most</source>
      <translation>Anzahl der Steckbriefe, höchstens</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Own layout template</source>
      <translation>Eigene Layoutvorlage</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Stands above each sheet, such as the name of the town.</source>
      <translation>Steht über jedem Steckbrief, etwa der Name der Stadt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>Tell outline, score and reasons of sites of the same name.</source>
      <translation>Nennt Umriss, Punktzahl und Begründung von Standorten gleichen Namens.</translation>
    </message>
    <message>
      <location filename="../algorithms/sheet_inputs.py" />
      <source>The first by their place in the choice, or by rank. Left out: all.</source>
      <translation>Die ersten nach ihrem Platz in der Auswahl oder nach Rang. Leer: alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>A page with the ranking and the rejections.</source>
      <translation>Eine Seite mit der Rangfolge und den Ausschlüssen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Consistency ratio of the comparisons</source>
      <translation>Konsistenzverhältnis der Vergleiche</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Find candidate sites</source>
      <translation>Standortkandidaten finden</translation>
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
      <source>Rejected plots</source>
      <translation>Ausgeschlossene Grundstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>Rejects plots that cannot carry an urban factory, each with the reason, ranks the others by criteria whose weights you set, and says how firm that ranking is.</source>
      <translation>Schließt Grundstücke aus, die keine urbane Fabrik tragen können, jedes mit Begründung, bringt die übrigen nach frei gewichtbaren Kriterien in eine Rangfolge und sagt, wie belastbar diese ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/candidatesites.py" />
      <source>site search,suitability,multi-criteria,MCDA,AHP,TOPSIS,PROMETHEE,OWA,SMAA,ranking,robustness,brownfield,industry</source>
      <translation>Standortsuche,Eignung,multikriteriell,MCDA,AHP,Paarvergleich,TOPSIS,PROMETHEE,OWA,SMAA,Rangfolge,Robustheit,Brachfläche,Industrie,Gewerbe</translation>
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
      <source>Lines with “highway”; setbacks may reach to their middle where plots face them.</source>
      <translation>Linien mit „highway“; wo Grundstücke an ihnen liegen, dürfen Abstandsflächen bis zu ihrer Mitte reichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Permitted floor space (m²)</source>
      <translation>Zulässige Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons with “zoning” and, where the plan fixes them, “grz”, “gfz”, “bmz”, “height_max_m”, “storeys_max”; or with XPlanung's attributes (besondereArtDerBaulNutzung, GRZ, GFZ …). The largest zone decides for a plot.</source>
      <translation>Polygone mit „zoning“ und, soweit der Plan sie festsetzt, „grz“, „gfz“, „bmz“, „height_max_m“, „storeys_max“; oder mit den Attributen von XPlanung (besondereArtDerBaulNutzung, GRZ, GFZ …). Für ein Grundstück gilt das Baugebiet, das den größten Teil davon einnimmt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons, with “use”, “levels”, “height_m” and “roof_shape” where known; the rest is estimated and marked. Without them all plots count as empty.</source>
      <translation>Polygone, mit „use“, „levels“, „height_m“ und „roof_shape“, soweit bekannt; der Rest wird geschätzt und gekennzeichnet. Ohne Gebäude gelten alle Grundstücke als unbebaut.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Polygons, with “zoning” (BauNVO type) or “landuse” where known.</source>
      <translation>Polygone, mit „zoning“ (Baugebiet nach BauNVO) oder „landuse“, soweit bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Says for each plot how much floor space stands there, how much the rules permit and which one binds, and how much could be added by which intervention.</source>
      <translation>Nennt für jedes Grundstück, wie viel Geschossfläche dort steht, wie viel die Regeln zulassen und welche maßgebend ist und wie viel durch welche Maßnahme hinzukommen könnte.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>Stands in where a plot has neither zoning nor land use of its own.</source>
      <translation>Gilt, wo ein Grundstück selbst weder Baugebiet noch Flächennutzung nennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/floorspacepotential.py" />
      <source>floor area ratio,gross floor area,GFZ,GRZ,BMZ,BGF,Bruttogeschossfläche,BauNVO,XPlanung,§34,envelope,setback,density,storeys,reserve,added storeys</source>
      <translation>Geschossflächenzahl,Bruttogeschossfläche,GFZ,GRZ,BMZ,BGF,BauNVO,XPlanung,§34,Baukörper,Abstandsflächen,Dichte,Geschosse,Reserve,Aufstockung</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>A pseudonym or a name; it does not come out. Left out: “owner_key”.</source>
      <translation>Ein Pseudonym oder ein Name; erscheint nicht im Ergebnis. Ohne Angabe: „owner_key“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Concentration in the whole region</source>
      <translation>Konzentration in der ganzen Region</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Concentration of ownership</source>
      <translation>Eigentumskonzentration</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Effective number of owners of the land</source>
      <translation>Wirksame Zahl der Eigentümer des Bodens</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Fewest owners a figure may stand for</source>
      <translation>Mindestzahl der Eigentümer je Angabe</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Field of the owner class</source>
      <translation>Feld der Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Field that tells owners apart</source>
      <translation>Feld, das die Eigentümer unterscheidet</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Known owners</source>
      <translation>Bekannte Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Measure concentration of ownership</source>
      <translation>Eigentumskonzentration messen</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Parcels</source>
      <translation>Flurstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Parcels with classified owners. “existing_m2” and “addable_m2”, as in the result of “Estimate floor-space potential”, add who holds the floor space and the reserve.</source>
      <translation>Flurstücke mit klassifizierten Eigentümern. Mit „existing_m2“ und „addable_m2“, wie im Ergebnis von „Geschossflächenpotenzial schätzen“, zeigt sich auch, wem die Geschossfläche und die Reserve gehören.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Polygons to sum up by; a parcel counts where its inner point lies.</source>
      <translation>Polygone, nach denen zusammengefasst wird; ein Flurstück zählt dort, wo sein innerer Punkt liegt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Share of public owners in the land</source>
      <translation>Anteil der öffentlichen Eigentümer am Boden</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Shares left out to protect owners</source>
      <translation>Zum Schutz der Eigentümer weggelassene Anteile</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Shares of groups with fewer owners are left out, except those of the public hand, and so are the shares from which they could be worked out, and figures on single owners. 1 leaves nothing out.</source>
      <translation>Anteile von Gruppen mit weniger Eigentümern entfallen, außer denen der öffentlichen Hand, ebenso die Anteile, aus denen sie sich errechnen ließen, und Angaben zu einzelnen Eigentümern. Bei 1 entfällt nichts.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>Who holds the land, the floor space and the reserve of each quarter, and in how few hands they are, without giving single owners away.</source>
      <translation>Wem in jedem Quartier der Boden, die Geschossfläche und die Reserve gehören und in wie wenigen Händen sie liegen, ohne einzelne Eigentümer preiszugeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>With the classes of “Classify owners”. Left out: “owner_class”.</source>
      <translation>Mit den Gruppen von „Eigentümer klassifizieren“. Ohne Angabe: „owner_class“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/ownershipconcentration.py" />
      <source>ownership,concentration,HHI,Herfindahl,Gini,land reserve,speculation,landowner,privacy</source>
      <translation>Eigentum,Konzentration,HHI,Herfindahl,Gini,Flächenreserve,Bodenspekulation,Grundeigentümer,Datenschutz</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>A raster of heights on which the floors stand. Left out: the ground lies at 0 m.</source>
      <translation>Ein Raster der Höhen, auf denen die Geschosse stehen. Ohne Angabe: Das Gelände liegt auf 0 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>A result of “Find candidate sites” or “Estimate floor-space potential”.</source>
      <translation>Ein Ergebnis von „Standortkandidaten finden“ oder „Geschossflächenpotenzial schätzen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Draw the floors of sites</source>
      <translation>Geschosse der Standorte zeichnen</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Draws the factory that the rules permit on each site as volumes, one for each storey, on the map and in QGIS's 3D views.</source>
      <translation>Zeichnet die Fabrik, die die Regeln auf jedem Standort zulassen, als Körper, einen je Geschoss, auf der Karte und in den 3D-Ansichten von QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Floor space drawn (m²)</source>
      <translation>Gezeichnete Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Number of sites</source>
      <translation>Anzahl der Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Number of sites drawn</source>
      <translation>Anzahl der gezeichneten Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Only so many, the best by rank first. Left out: all, up to a few hundred.</source>
      <translation>Nur so viele, die besten nach Rang zuerst. Ohne Angabe: alle, bis zu einigen Hundert.</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>Volume drawn (m³)</source>
      <translation>Gezeichnetes Volumen (m³)</translation>
    </message>
    <message>
      <location filename="../algorithms/sites/sitemassing.py" />
      <source>massing,3D,volume,storeys,floors,envelope,building,factory</source>
      <translation>Baukörper,3D,Volumen,Kubatur,Geschosse,Baumasse,Gebäude,Fabrik</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>0.33: at most a third of the newly chosen sites belong to owners of the group below.</source>
      <translation>0,33: Höchstens ein Drittel der neu gewählten Standorte gehört Eigentümern der darunter gewählten Art.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>0.5: in every quarter at least half of the people have a site within the time limit.</source>
      <translation>0,5: In jedem Quartier hat mindestens die Hälfte der Menschen einen Standort innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>After that the best set so far is given, with its gap to the bound.</source>
      <translation>Danach wird die bis dahin beste Auswahl ausgegeben, mit ihrer Lücke zur Schranke.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Asked of the quarters that have as many candidates.</source>
      <translation>Gilt für Quartiere mit mindestens so vielen Kandidaten.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Backup cover: this part of a person counts only with two sites within the limit.</source>
      <translation>Zweitversorgung: Dieser Teil einer Person zählt nur, wenn zwei Standorte innerhalb der Zeitgrenze liegen.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Capacitated: a site serves as many people as its floor space suffices for.</source>
      <translation>Mit Kapazitäten: Ein Standort versorgt so viele Menschen, wie seine Geschossfläche zulässt.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Computing time at most (seconds)</source>
      <translation>Rechenzeit höchstens (Sekunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Existing sites</source>
      <translation>Bestehende Standorte</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Expected cover: each site fails by itself with this probability.</source>
      <translation>Erwartete Überdeckung: Jeder Standort fällt unabhängig von den anderen mit dieser Wahrscheinlichkeit aus.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Expected cover: gives each candidate a probability of its own, instead of one for all.</source>
      <translation>Erwartete Überdeckung: gibt jedem Kandidaten eine eigene Wahrscheinlichkeit statt einer gemeinsamen für alle.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Field with the floor space (m²)</source>
      <translation>Feld mit der Geschossfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Field with the probability of failure</source>
      <translation>Feld mit der Ausfallwahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Field with the status of candidates</source>
      <translation>Feld mit dem Status der Kandidaten</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Floor space at least (m²)</source>
      <translation>Geschossfläche mindestens (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Floor space at most (m²)</source>
      <translation>Geschossfläche höchstens (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Floor space of a candidate, for the budget and the capacitated model; such as addable_m2.</source>
      <translation>Geschossfläche eines Kandidaten, für die Grenzen der Geschossfläche und das Modell mit Kapazitäten; zum Beispiel addable_m2.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Floor space one person needs (m²)</source>
      <translation>Geschossfläche, die eine Person braucht (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>For conditions on every quarter, and to compare choices by evenness.</source>
      <translation>Für Bedingungen je Quartier und um Auswahlen nach der Gleichmäßigkeit zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Holds fixed (must be chosen), existing, forbidden or nothing (may be chosen).</source>
      <translation>Enthält „gesetzt“ (muss gewählt werden), „Bestand“ (besteht schon), „ausgeschlossen“ oder nichts (darf gewählt werden).</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>How many to choose.</source>
      <translation>Wie viele Standorte ausgewählt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Largest share of sites with such owners</source>
      <translation>Höchster Anteil an Standorten solcher Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Least number of sites in every quarter</source>
      <translation>Mindestzahl der Standorte je Quartier</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Least share of people served in every quarter</source>
      <translation>Mindestanteil versorgter Menschen je Quartier</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Owners whose share has a ceiling</source>
      <translation>Eigentümer, für deren Anteil eine Obergrenze gilt</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Probability that a site fails</source>
      <translation>Ausfallwahrscheinlichkeit eines Standorts</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>The newly chosen sites have no less floor space than this together.</source>
      <translation>Die neu gewählten Standorte haben zusammen mindestens so viel Geschossfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>The newly chosen sites have no more floor space than this together.</source>
      <translation>Die neu gewählten Standorte haben zusammen höchstens so viel Geschossfläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>They serve people already, stay, and do not count to the number of sites.</source>
      <translation>Sie versorgen schon Menschen, bleiben bestehen und zählen nicht zur Anzahl der Standorte.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Told by the field owner_class of the candidates.</source>
      <translation>Ergibt sich aus dem Feld owner_class der Kandidaten.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Ways count up to (minutes)</source>
      <translation>Wege zählen bis (Minuten)</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>Weight of a second site</source>
      <translation>Gewicht eines zweiten Standorts</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>What “best” means</source>
      <translation>Was „am besten“ heißt</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>p-median shortens all ways in total; maximum cover serves most people within the limit.</source>
      <translation>Der p-Median verkürzt alle Wege insgesamt; die Maximalüberdeckung versorgt die meisten Menschen innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/siting_inputs.py" />
      <source>p-median: a longer way counts as one of this time. Empty: all ways count, in very large problems those up to twice the time limit.</source>
      <translation>p-Median: Ein längerer Weg zählt wie einer von dieser Dauer. Leer: Alle Wege zählen, bei sehr großen Aufgaben nur die bis zur doppelten Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>A code that says something specific decides the class; the name gives the legal form.</source>
      <translation>Ein Schlüssel, der etwas Bestimmtes aussagt, entscheidet über die Gruppe; aus dem Namen ergibt sich die Rechtsform.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>A secret word; the same word gives the same pseudonyms again. Left empty, it is random and not kept.</source>
      <translation>Ein geheimes Wort; dasselbe Wort ergibt wieder dieselben Pseudonyme. Ohne Angabe: zufällig und nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>ALKIS kinds of owners (Germany)</source>
      <translation>Eigentümerarten nach ALKIS (Deutschland)</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Any layer or table with a field of owners' names, of owners' codes, or both.</source>
      <translation>Ein beliebiger Layer oder eine Tabelle mit einem Feld für Eigentümernamen, für Eigentümerschlüssel oder für beides.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>CSV with “value” (a code, or a name with * for any letters), “owner_class” and “legal_form”.</source>
      <translation>CSV mit „value“ (ein Schlüssel oder ein Name mit * für beliebige Zeichen), „owner_class“ und „legal_form“.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Classified owners</source>
      <translation>Klassifizierte Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Classify owners</source>
      <translation>Eigentümer klassifizieren</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Different owners</source>
      <translation>Verschiedene Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Field of owners' codes</source>
      <translation>Feld der Eigentümerschlüssel</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Field of owners' names</source>
      <translation>Feld der Eigentümernamen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Field that identifies owners</source>
      <translation>Feld, das die Eigentümer kennzeichnet</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>It does not come out, nor does any value that repeats the name of a private owner.</source>
      <translation>Erscheint nicht im Ergebnis, ebenso wenig ein Wert, der den Namen eines privaten Eigentümers wiederholt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Names, German or English</source>
      <translation>Namen, deutsch oder englisch</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Own mapping table</source>
      <translation>Eigene Zuordnungstabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>PLUTO owner types (New York City)</source>
      <translation>Eigentümertypen nach PLUTO (New York City)</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Parcels or owner table</source>
      <translation>Flurstücke oder Eigentümertabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Proprietorship categories (UK)</source>
      <translation>Eigentümerkategorien nach CCOD (Vereinigtes Königreich)</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Rows whose code is not listed</source>
      <translation>Zeilen, deren Schlüssel nicht verzeichnet ist</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Rows with a known class of owner</source>
      <translation>Zeilen mit bekannter Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Salt of the pseudonyms</source>
      <translation>Geheimwort (Salt) der Pseudonyme</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Scheme</source>
      <translation>Schlüsselsystem</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Sorts owners by their names or codes into classes, with the legal form and how sure that is, and puts a pseudonym in the place of the name.</source>
      <translation>Ordnet Eigentümer nach ihren Namen oder Schlüsseln Gruppen zu, mit Rechtsform und Verlässlichkeit, und setzt an die Stelle des Namens ein Pseudonym.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>Such as a number of the person; pseudonyms then come from it, not from the name. It does not come out.</source>
      <translation>Zum Beispiel eine Personennummer; die Pseudonyme entstehen dann aus ihr, nicht aus dem Namen. Erscheint nicht im Ergebnis.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>What the codes mean, and in which country a legal form is domestic: a “Limited” is in the UK.</source>
      <translation>Was die Schlüssel bedeuten und in welchem Land eine Rechtsform inländisch ist: Eine „Limited“ ist es im Vereinigten Königreich.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/classifyowners.py" />
      <source>owner,ownership,landowner,ALKIS,CCOD,PLUTO,land register,legal form,pseudonym,privacy</source>
      <translation>Eigentümer,Eigentum,Grundeigentümer,ALKIS,CCOD,PLUTO,Grundbuch,Rechtsform,Pseudonym,Datenschutz</translation>
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
      <location filename="../algorithms/sources/estimatepopulation.py" />
      <source>Estimate population</source>
      <translation>Bevölkerung schätzen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/estimatepopulation.py" />
      <source>Estimates people by cell of 100 m from residential floor space, where there is no census grid; marked as estimated.</source>
      <translation>Schätzt Menschen je Zelle von 100 m aus der Wohnfläche, wo es kein Zensusgitter gibt; als geschätzt gekennzeichnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/estimatepopulation.py" />
      <source>Polygons with “use”, “building” and “levels”, as imported from OpenStreetMap.</source>
      <translation>Polygone mit „use“, „building“ und „levels“, wie aus OpenStreetMap importiert.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/estimatepopulation.py" />
      <source>Says which buildings of no stated use are homes.</source>
      <translation>Sagt, welche Gebäude ohne genannte Nutzung Wohnhäuser sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/estimatepopulation.py" />
      <source>population,people,inhabitants,census grid,residential floor space,estimate</source>
      <translation>Bevölkerung,Menschen,Einwohner,Zensusgitter,Wohnfläche,Schätzung</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Boundaries of quarters</source>
      <translation>Grenzen von Quartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Divides the built-up area into quarters that do not overlap: by boundaries where they cover most of it, else around places, else by a grid.</source>
      <translation>Teilt das bebaute Gebiet in Quartiere, die sich nicht überlappen: nach Grenzen, wo sie das meiste abdecken, sonst um Orte herum, sonst nach einem Gitter.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Find quarters</source>
      <translation>Quartiere finden</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Lines of the same area.</source>
      <translation>Linien desselben Gebiets.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Number of quarters</source>
      <translation>Anzahl der Quartiere</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Points with “name” and “kind” (suburb, quarter, village …).</source>
      <translation>Punkte mit „name“ und „kind“ (suburb, quarter, village …).</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Polygons with “name”, such as the quarters of an OpenStreetMap import; they may leave gaps.</source>
      <translation>Polygone mit „name“, etwa die Quartiere eines OpenStreetMap-Imports; sie dürfen Lücken lassen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>Where they come from (boundary, place or grid)</source>
      <translation>Woher sie kommen (Grenze, Ort oder Gitter)</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>With the streets they say where the built-up area is.</source>
      <translation>Mit den Straßen sagen sie, wo bebautes Gebiet ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/findquarters.py" />
      <source>quarters,districts,neighbourhoods,boundaries,places,Voronoi,grid</source>
      <translation>Quartiere,Stadtteile,Nachbarschaften,Grenzen,Orte,Voronoi,Gitter</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>A secret word, the same for all runs whose owner pseudonyms are to agree. Left out: random and lost.</source>
      <translation>Ein geheimes Wort, dasselbe für alle Läufe, deren Eigentümerpseudonyme übereinstimmen sollen. Ohne Angabe: zufällig und nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>ALKIS NAS (.xml, .xml.gz or .zip), INSPIRE or other GML, GeoPackage, Shapefile or any vector file; its content says what it is.</source>
      <translation>ALKIS-NAS (.xml, .xml.gz oder .zip), INSPIRE- oder anderes GML, GeoPackage, Shapefile oder eine beliebige Vektordatei; das Format wird am Inhalt erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>CSV or any other table with a row an owner: the parcel's key and a name, a class or a code of ALKIS, perhaps a share. German keys are joined by their first 18 characters.</source>
      <translation>CSV oder eine andere Tabelle mit einer Zeile je Eigentümer: Flurstückskennzeichen und Name, Gruppe oder ALKIS-Schlüssel, gegebenenfalls ein Anteil. Deutsche Kennzeichen werden über ihre ersten 18 Zeichen verknüpft.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: land use</source>
      <translation>Feld: Flächennutzung</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: official area</source>
      <translation>Feld: amtliche Fläche</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: owner</source>
      <translation>Feld: Eigentümer</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: owner class</source>
      <translation>Feld: Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: parcel</source>
      <translation>Feld: Flurstück</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Field: zoning</source>
      <translation>Feld: Baugebiet</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>File of the cadastre</source>
      <translation>Katasterdatei</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Import cadastre</source>
      <translation>Kataster importieren</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Layer of parcels in place of a file</source>
      <translation>Flurstückslayer anstelle einer Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Layer of parcels in the file</source>
      <translation>Flurstückslayer in der Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Left out: recognised by its usual names.</source>
      <translation>Ohne Angabe: an den üblichen Namen erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Names of owners in German or English; they are not kept.</source>
      <translation>Namen der Eigentümer, deutsch oder englisch; sie werden nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Names of owners; they are not kept.</source>
      <translation>Namen der Eigentümer; sie werden nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Number of buildings</source>
      <translation>Anzahl der Gebäude</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Number of parcels</source>
      <translation>Anzahl der Flurstücke</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Owner classes or codes of ALKIS.</source>
      <translation>Eigentümergruppen oder ALKIS-Schlüssel.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Owner classes, kept as they are, or codes of ALKIS.</source>
      <translation>Eigentümergruppen, die unverändert übernommen werden, oder ALKIS-Schlüssel.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Parcels that differ from their official area</source>
      <translation>Flurstücke, die von ihrer amtlichen Fläche abweichen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Parcels that differ from their official area, one by one</source>
      <translation>Flurstücke, die von ihrer amtlichen Fläche abweichen, im Einzelnen</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Parcels with an owner class</source>
      <translation>Flurstücke mit Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Polygons whose fields are named below; counts before the file.</source>
      <translation>Polygone, deren Felder unten genannt sind; geht der Datei vor.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Projected, in metres. Left out: that of the data where it is metric, else the UTM zone.</source>
      <translation>Projiziert, in Metern. Ohne Angabe: das der Daten, wenn es metrisch ist, sonst die UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Reads parcels with their owners' classes, buildings and actual use from ALKIS NAS, INSPIRE GML, the AdV's simplified schema or any layer of parcels; owners' names are classified and never kept.</source>
      <translation>Liest Flurstücke mit Eigentümergruppen, Gebäude und tatsächliche Nutzung aus ALKIS-NAS, INSPIRE-GML, dem vereinfachten Schema der AdV oder einem beliebigen Flurstückslayer ein; die Namen der Eigentümer werden klassifiziert und nie aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Table of owners</source>
      <translation>Eigentümertabelle</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Table of owners, field: class</source>
      <translation>Eigentümertabelle, Feld: Gruppe</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Table of owners, field: name</source>
      <translation>Eigentümertabelle, Feld: Name</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Table of owners, field: parcel</source>
      <translation>Eigentümertabelle, Feld: Flurstück</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>The actual use of the parcel.</source>
      <translation>Die tatsächliche Nutzung des Flurstücks.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>The area of the register, in square metres.</source>
      <translation>Die amtliche Fläche laut Liegenschaftskataster, in Quadratmetern.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>The kind of zone, such as GE or MU.</source>
      <translation>Die Art des Baugebiets, zum Beispiel GE oder MU.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>The parcel's identifier in the table.</source>
      <translation>Das Flurstückskennzeichen in der Tabelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>The parcel's identifier.</source>
      <translation>Das Flurstückskennzeichen.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>Where the file has several layers and none is called as parcels usually are.</source>
      <translation>Nötig, wenn die Datei mehrere Layer hat und keiner einen für Flurstücke üblichen Namen trägt.</translation>
    </message>
    <message>
      <location filename="../algorithms/sources/importcadastre.py" />
      <source>cadastre,ALKIS,NAS,INSPIRE,parcels,owners,Flurstück,land register</source>
      <translation>Kataster,Liegenschaftskataster,ALKIS,NAS,INSPIRE,Flurstück,Flurstücke,Eigentümer,Grundbuch</translation>
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
      <source>Number of street edges</source>
      <translation>Anzahl der Straßenkanten</translation>
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
      <source>sample,example,synthetic,test data,model region,workshop</source>
      <translation>Beispiel,Muster,synthetisch,Testdaten,Modellregion,Werkstatt,Workshop</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>A PDF, a page a site.</source>
      <translation>Ein PDF, je Standort eine Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>Make site fact sheets</source>
      <translation>Standortsteckbriefe erstellen</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>Number of fact sheets</source>
      <translation>Anzahl der Steckbriefe</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>One PDF with a page for each site: map, drawing of what could stand there, key figures, owners and how to activate the site, scores by criterion, and the reasons.</source>
      <translation>Ein PDF mit einer Seite je Standort: Karte, Zeichnung dessen, was dort stehen könnte, Kennzahlen, Eigentümer und Weg zur Aktivierung, Punktzahlen nach Kriterien und die Begründung.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>Sheets with a drawing</source>
      <translation>Steckbriefe mit Zeichnung</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>Site fact sheets</source>
      <translation>Standortsteckbriefe</translation>
    </message>
    <message>
      <location filename="../algorithms/study/sitefactsheets.py" />
      <source>fact sheet,Standortsteckbrief,site profile,print layout,atlas,PDF,map,massing</source>
      <translation>Standortsteckbrief,Steckbrief,Exposé,Drucklayout,Atlas,PDF,Karte,Baukörper</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>A GeoPackage with all layers and a styled project; opens on any computer with QGIS.</source>
      <translation>Ein GeoPackage mit allen Layern und einem gestalteten Projekt; öffnet sich auf jedem Rechner mit QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>From an OpenStreetMap extract to ranked factory sites, their coverage, the best set and the circular flows: one GeoPackage with a styled QGIS project inside, and one report.</source>
      <translation>Vom OpenStreetMap-Auszug zu Fabrikstandorten in Rangfolge, ihrer Versorgung, der besten Auswahl und den Stoffkreisläufen: ein GeoPackage mit gestaltetem QGIS-Projekt darin und ein Bericht.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Hash of the last entry of the ledger</source>
      <translation>Prüfsumme des letzten Eintrags im Journal</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Make a study</source>
      <translation>Studie erstellen</translation>
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
      <source>Plots of the model region, about</source>
      <translation>Grundstücke der Modellregion, ungefähr</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Seed of the model region</source>
      <translation>Startwert der Modellregion</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>Slopes slow people on foot and bicycles; it is subtracted from the surface model, too, which then has to show heights above sea level.</source>
      <translation>Steigungen bremsen den Fuß- und Radverkehr; das Geländemodell wird auch vom Oberflächenmodell abgezogen, das dann Höhen über dem Meeresspiegel zeigen muss.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>What the flows make least</source>
      <translation>Was die Stoffströme möglichst klein halten</translation>
    </message>
    <message>
      <location filename="../algorithms/study/study.py" />
      <source>study,report,whole chain,site search,coverage,circular economy,IBA'27</source>
      <translation>Studie,Bericht,ganze Kette,Standortsuche,Versorgung,Kreislaufwirtschaft,IBA'27</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>A GeoPackage written by “Make a study”.</source>
      <translation>Ein GeoPackage aus „Studie erstellen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>As printed in the report; with it, a ledger that was written anew shows, too.</source>
      <translation>Wie im Bericht gedruckt; damit fällt auch ein neu geschriebenes Journal auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Checks the chain of hashes over inputs, parameters and results of all runs in a study file, and tells which entry or layer was altered.</source>
      <translation>Prüft die Kette der Prüfsummen über Eingaben, Parameter und Ergebnisse aller Läufe in einer Studiendatei und sagt, welcher Eintrag oder Layer verändert wurde.</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Entries of the ledger, checked</source>
      <translation>Einträge des Journals, geprüft</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Hash of the last entry</source>
      <translation>Prüfsumme des letzten Eintrags</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Hash of the last entry, if kept elsewhere</source>
      <translation>Prüfsumme des letzten Eintrags, falls anderswo aufbewahrt</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Nothing altered (1) or something (0)</source>
      <translation>Nichts verändert (1) oder etwas (0)</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Number of entries</source>
      <translation>Anzahl der Einträge</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>Verify the ledger of a study</source>
      <translation>Journal einer Studie prüfen</translation>
    </message>
    <message>
      <location filename="../algorithms/study/verifyledger.py" />
      <source>ledger,hash chain,audit,tamper,provenance,reproducible,SHA-256</source>
      <translation>Journal,Prüfsumme,Hashkette,Nachweis,Manipulation,Herkunft,nachvollziehbar,SHA-256</translation>
    </message>
    <message>
      <location filename="../bridge/cache.py" />
      <source>Travel times are kept in {folder} ({kept:.0f} of at most {most:.0f} MB) for the next run with the same inputs; the folder may be deleted at any time.</source>
      <translation>Die Reisezeiten werden für den nächsten Lauf mit denselben Eingaben in {folder} aufbewahrt ({kept:.0f} von höchstens {most:.0f} MB); der Ordner darf jederzeit gelöscht werden.</translation>
    </message>
    <message>
      <location filename="../bridge/crs.py" />
      <source>The coordinates do not fit the coordinate reference system {crs}; check the layer's CRS.</source>
      <translation>Die Koordinaten passen nicht zum Koordinatenbezugssystem {crs}; das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <location filename="../bridge/crs.py" />
      <source>{name}: its coordinates lie nowhere in its coordinate reference system {crs}; check the layer's CRS.</source>
      <translation>„{name}“: Die Koordinaten ergeben im Koordinatenbezugssystem {crs} keinen Ort; das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <location filename="../bridge/destinations.py" />
      <source>{name} and {other} cannot both be written to {path}; choose a file for each.</source>
      <translation>„{name}“ und „{other}“ können nicht beide nach {path} geschrieben werden; je eine eigene Datei wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/destinations.py" />
      <source>{name} would overwrite {path}, which is read as {input}; choose another file.</source>
      <translation>„{name}“ würde die Datei {path} überschreiben, die als „{input}“ gelesen wird; eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/fact_sheets.py" />
      <source>{path} cannot be written ({detail}); choose another place.</source>
      <translation>{path} kann nicht geschrieben werden ({detail}); einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/fact_sheets.py" />
      <source>{path} is no layout template (.qpt) that can be read; choose another.</source>
      <translation>{path} ist keine lesbare Layoutvorlage (.qpt); eine andere wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/files.py" />
      <source>{path} is a folder; name a file to write to.</source>
      <translation>{path} ist ein Ordner; eine Datei angeben, in die geschrieben wird.</translation>
    </message>
    <message>
      <location filename="../bridge/inputs.py" />
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <location filename="../bridge/inputs.py" />
      <source>no geometries</source>
      <translation>keine Geometrien</translation>
    </message>
    <message>
      <location filename="../bridge/inputs.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../bridge/inputs.py" />
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../bridge/inputs.py" />
      <source>{name} has {given} where {needed} are needed; choose another layer.</source>
      <translation>„{name}“ enthält {given}, nötig sind {needed}; einen anderen Layer wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/layers.py" />
      <source>The output {name} does not take its features; choose another place.</source>
      <translation>Die Ausgabe „{name}“ nimmt ihre Objekte nicht auf; einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/layers.py" />
      <source>{name} mixes kinds of geometry ({kind}); save points, lines or polygons as a layer of their own.</source>
      <translation>„{name}“ mischt Geometriearten ({kind}); Punkte, Linien oder Polygone jeweils als eigenen Layer speichern.</translation>
    </message>
    <message>
      <location filename="../bridge/layers.py" />
      <source>{name}: {value} of feature {feature} does not lie between {minimum} and {maximum}; correct the field or the expression.</source>
      <translation>{name}: {value} des Objekts {feature} liegt nicht zwischen {minimum} und {maximum}; das Feld oder den Ausdruck berichtigen.</translation>
    </message>
    <message>
      <location filename="../bridge/layers.py" />
      <source>{name}: “{value}” of feature {feature} is no number; correct the field or the expression.</source>
      <translation>{name}: „{value}“ des Objekts {feature} ist keine Zahl; das Feld oder den Ausdruck berichtigen.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>A band joins the flows of one loop.</source>
      <translation>Ein Band verbindet die Stoffströme eines Kreislaufs.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Hatched: the owner of the land does not build alone, as with a heritable building right.</source>
      <translation>Schraffiert: Der Grundeigentümer baut nicht allein, zum Beispiel bei einem Erbbaurecht.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Numerals: storeys. The more storeys, the stronger the colour.</source>
      <translation>Ziffern: Geschosse. Je mehr Geschosse, desto kräftiger die Farbe.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Of the land. Numerals: as many owners of equal size would hold it as concentrated.</source>
      <translation>Am Boden. Ziffern: So viele gleich große Eigentümer hielten ihn in ebenso wenigen Händen.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>Strong colour: circulates. Pale colour: passes through once.</source>
      <translation>Kräftige Farbe: läuft im Kreislauf. Blasse Farbe: fließt einmal hindurch.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The larger the dot, the more one more tonne or square metre saves.</source>
      <translation>Je größer der Punkt, desto mehr spart eine weitere Tonne oder ein weiterer Quadratmeter.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The larger the dot, the more people have no other site in time.</source>
      <translation>Je größer der Punkt, desto mehr Menschen haben keinen anderen Standort in der Zeit.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The larger the dot, the more people live there.</source>
      <translation>Je größer der Punkt, desto mehr Menschen wohnen dort.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The larger the dot, the more tonnes go unserved at worst.</source>
      <translation>Je größer der Punkt, desto mehr Tonnen bleiben im schlimmsten Fall ungedeckt.</translation>
    </message>
    <message>
      <location filename="../bridge/legend.py" />
      <source>The wider the line, the more it carried before.</source>
      <translation>Je breiter die Linie, desto mehr wurde vorher auf ihr befördert.</translation>
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
      <location filename="../bridge/legend.py" />
      <source>What joining the plots gains, and the floor plate they then carry.</source>
      <translation>Was die Zusammenlegung der Grundstücke bringt und welchen Grundriss sie dann tragen.</translation>
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
      <source>20 to 50 % lost</source>
      <translation>20 bis 50 % nicht mehr gedeckt</translation>
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
      <source>Capacity of a facility</source>
      <translation>Kapazität einer Anlage</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Chosen site</source>
      <translation>Gewählter Standort</translation>
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
      <source>Factory floor space</source>
      <translation>Produktionsfläche</translation>
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
      <source>More than 5 % of all demand lost without it</source>
      <translation>Ohne sie mehr als 5 % der gesamten Nachfrage nicht mehr gedeckt</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>More than 50 % of the demand lost</source>
      <translation>Mehr als 50 % der Nachfrage nicht mehr gedeckt</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Motorways and trunk roads</source>
      <translation>Autobahnen und Fernstraßen</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Nothing lost without it</source>
      <translation>Ohne sie kein Verlust</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Other candidate</source>
      <translation>Nicht gewählter Kandidat</translation>
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
      <source>Up to 20 % lost</source>
      <translation>Bis 20 % nicht mehr gedeckt</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Up to 5 % lost without it</source>
      <translation>Ohne sie bis 5 % nicht mehr gedeckt</translation>
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
      <source>Without the worst site</source>
      <translation>Beim folgenschwersten Ausfall eines Standorts</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Without the worst three sites</source>
      <translation>Beim folgenschwersten Ausfall dreier Standorte</translation>
    </message>
    <message>
      <location filename="../bridge/legend_texts.py" />
      <source>Without the worst two sites</source>
      <translation>Beim folgenschwersten Ausfall zweier Standorte</translation>
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
      <location filename="../bridge/legend_widths.py" />
      <source>{tonnes} t a year</source>
      <translation>{tonnes} t im Jahr</translation>
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
      <location filename="../bridge/sheet_expressions.py" />
      <source>As one of the chosen sites it serves {people} people, who need {minutes} minutes on average.</source>
      <translation>Als einer der gewählten Standorte versorgt er {people} Menschen, die im Mittel {minutes} Minuten brauchen.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>Rank {rank}</source>
      <translation>Rang {rank}</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>Rank {rank} among the candidates.</source>
      <translation>Rang {rank} unter den Kandidaten.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>Rank {rank}, between {low} and {high} in nine of ten cases; {share} % chance to be among the best.</source>
      <translation>Rang {rank}, in neun von zehn Fällen zwischen {low} und {high}; zu {share} % unter den besten.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>Site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>Site {position}</source>
      <translation>Standort {position}</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>What suits it: {types}.</source>
      <translation>Was dazu passt: {types}.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_expressions.py" />
      <source>existing site</source>
      <translation>bestehender Standort</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>GRZ and GFZ permitted</source>
      <translation>GRZ und GFZ zulässig</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Key figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Largest rectangle (m)</source>
      <translation>Größtes Rechteck (m)</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>No volume is known of this site.</source>
      <translation>Von diesem Standort ist kein Baukörper bekannt.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Ownership and activation</source>
      <translation>Eigentum und Aktivierung</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Score (0 to 100)</source>
      <translation>Punktzahl (0 bis 100)</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Score by criterion (0 to 100)</source>
      <translation>Punktzahl nach Kriterien (0 bis 100)</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Site fact sheet</source>
      <translation>Standortsteckbrief</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>The largest factory that the rules permit, not a design.</source>
      <translation>Die größte Fabrik, die die Regeln zulassen, kein Entwurf.</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>What could stand there</source>
      <translation>Was dort stehen könnte</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>Why this site</source>
      <translation>Warum dieser Standort</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../bridge/sheet_layout.py" />
      <source>… from low to high (m²)</source>
      <translation>… von niedrig bis hoch (m²)</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>Give an OpenStreetMap extract (OSM), or choose the model region (SAMPLE).</source>
      <translation>Einen OpenStreetMap-Auszug angeben (OSM) oder die Modellregion wählen (SAMPLE).</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>Last entry of the ledger</source>
      <translation>Letzter Eintrag im Journal</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>Productive city region: {place}</source>
      <translation>Produktive Stadtregion: {place}</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>{path} holds no layer {name}; choose a study.</source>
      <translation>{path} enthält keinen Layer {name}; eine Studie wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/study_file.py" />
      <source>{path} is no GeoPackage that can be read; choose another file.</source>
      <translation>{path} ist kein lesbares GeoPackage; eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Base map</source>
      <translation>Grundkarte</translation>
    </message>
    <message>
      <location filename="../bridge/themes.py" />
      <source>Chosen sites and whom they serve</source>
      <translation>Gewählte Standorte und wen sie versorgen</translation>
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
      <source>Plots worth joining</source>
      <translation>Lohnende Zusammenlegungen von Grundstücken</translation>
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
      <location filename="../core/coverage/access.py" />
      <source>No site is near a street; check the area and the CRS of both layers.</source>
      <translation>Kein Standort liegt in der Nähe einer Straße; Gebiet und KBS beider Layer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/access.py" />
      <source>The field {field} of the population has {count} negative values; remove them or choose another field.</source>
      <translation>Das Feld {field} der Bevölkerung hat {count} negative Werte; diese entfernen oder ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/access.py" />
      <source>The field {field} of the population holds no people; choose another field.</source>
      <translation>Das Feld {field} der Bevölkerung enthält keine Menschen; ein anderes Feld wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/access.py" />
      <source>The population does not overlap the street network; check the area and the CRS of both.</source>
      <translation>Die Bevölkerung überschneidet sich nicht mit dem Straßennetz; Gebiet und KBS beider Layer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/access.py" />
      <source>{name}: the field {field} is empty or not unique in {count} rows, such as “{example}”; give each an id of its own.</source>
      <translation>„{name}“: Das Feld {field} ist in {count} Zeilen leer oder nicht eindeutig, zum Beispiel „{example}“; jeder eine eigene Kennung geben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>It lies {outside:.0f} m outside the area that the streets cover; extend the street layer.</source>
      <translation>Der Ort liegt {outside:.0f} m außerhalb des Gebiets, das die Straßen abdecken; den Straßenlayer erweitern.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>The nearest street is {street:.0f} m away; places are joined up to {most:.0f} m.</source>
      <translation>Die nächste Straße ist {street:.0f} m entfernt; Orte werden nur bis {most:.0f} m angeschlossen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>The nearest street, {street:.0f} m away, is not open to this travel mode; the nearest that is, is {usable:.0f} m away.</source>
      <translation>Die nächste Straße, {street:.0f} m entfernt, ist für dieses Verkehrsmittel nicht zugelassen; die nächste zugelassene ist {usable:.0f} m entfernt.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>The nearest street, {usable:.0f} m away, is not connected to the main network, which is {main:.0f} m away; look for a gap in the street layer.</source>
      <translation>Die nächste Straße, {usable:.0f} m entfernt, ist nicht mit dem {main:.0f} m entfernten Hauptnetz verbunden; im Straßenlayer nach einer Lücke suchen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>{count} sites are not connected to the street network and serve nobody; see the audit layer.</source>
      <translation>{count} Standorte sind nicht an das Straßennetz angeschlossen und versorgen niemanden; siehe den Layer „Orte ohne Anschluss an das Straßennetz“.</translation>
    </message>
    <message>
      <location filename="../core/coverage/audit.py" />
      <source>{people:.0f} of {total:.0f} people are not connected to the street network and count as not served, {outside:.0f} of them because the streets do not reach where they live; see the audit layer.</source>
      <translation>{people:.0f} von {total:.0f} Menschen sind ohne Anschluss an das Straßennetz und gelten als nicht versorgt, davon {outside:.0f}, weil die Straßen nicht bis zu ihrem Wohnort reichen; siehe den Layer „Orte ohne Anschluss an das Straßennetz“.</translation>
    </message>
    <message>
      <location filename="../core/coverage/candidate_values.py" />
      <source>All it reaches within the limit are served already.</source>
      <translation>Alle, die er innerhalb der Zeitgrenze erreicht, sind bereits versorgt.</translation>
    </message>
    <message>
      <location filename="../core/coverage/candidate_values.py" />
      <source>All it serves within the limit have another chosen site.</source>
      <translation>Alle, die er innerhalb der Zeitgrenze versorgt, haben noch einen anderen gewählten Standort.</translation>
    </message>
    <message>
      <location filename="../core/coverage/candidate_values.py" />
      <source>Reaches nobody within the limit.</source>
      <translation>Erreicht innerhalb der Zeitgrenze niemanden.</translation>
    </message>
    <message>
      <location filename="../core/coverage/candidate_values.py" />
      <source>Would serve {people} people within the limit whom no chosen site serves.</source>
      <translation>Würde {people} Menschen innerhalb der Zeitgrenze versorgen, die kein gewählter Standort versorgt.</translation>
    </message>
    <message>
      <location filename="../core/coverage/candidate_values.py" />
      <source>{people} people have only this site within the limit.</source>
      <translation>{people} Menschen haben nur diesen Standort innerhalb der Zeitgrenze.</translation>
    </message>
    <message>
      <location filename="../core/coverage/catchments.py" />
      <source>The time bands are “{bands}”; give minutes separated by commas, such as 5,10,15.</source>
      <translation>Die Zeitstufen sind „{bands}“; Minuten durch Kommas getrennt angeben, zum Beispiel 5,10,15.</translation>
    </message>
    <message>
      <location filename="../core/coverage/constraints.py" />
      <source>A condition has {values} numbers for {columns} candidates; give one to each.</source>
      <translation>Eine Bedingung hat {values} Zahlen für {columns} Kandidaten; je Kandidat eine angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/constraints.py" />
      <source>In the computing time given no choice of sites was found that meets all conditions; allow more time or relax one of them.</source>
      <translation>In der gegebenen Rechenzeit wurde keine Auswahl von Standorten gefunden, die alle Bedingungen erfüllt; mehr Zeit zulassen oder eine Bedingung lockern.</translation>
    </message>
    <message>
      <location filename="../core/coverage/constraints.py" />
      <source>No choice of sites meets these conditions together: {conditions}. Relax one of them.</source>
      <translation>Keine Auswahl von Standorten erfüllt diese Bedingungen zugleich: {conditions}. Eine davon lockern.</translation>
    </message>
    <message>
      <location filename="../core/coverage/constraints.py" />
      <source>the number of sites</source>
      <translation>Anzahl der Standorte</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>A least share for every quarter needs one probability of failure for all sites; give a single one.</source>
      <translation>Ein Mindestanteil je Quartier verlangt eine gemeinsame Ausfallwahrscheinlichkeit für alle Standorte; nur eine angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>The least share is {share}; choose a value from 0 to 1.</source>
      <translation>Der Mindestanteil ist {share}; einen Wert von 0 bis 1 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>The limit of the least share differs from that of the cover; give the same.</source>
      <translation>Die Grenze des Mindestanteils weicht von der Grenze der Überdeckung ab; dieselbe angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>The probability of failure is {share}; choose a value from 0 to below 1.</source>
      <translation>Die Ausfallwahrscheinlichkeit ist {share}; einen Wert von 0 bis unter 1 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>The room of the candidates is negative or missing; give zero or more to each.</source>
      <translation>Die Kapazität von Kandidaten ist negativ oder fehlt; je Kandidat null oder mehr angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>The share of backup is {share}; choose a value from 0 to 0.5.</source>
      <translation>Der Anteil der Zweitversorgung ist {share}; einen Wert von 0 bis 0.5 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>There are {groups} quarters for {rows} demand points; give one each.</source>
      <translation>Für {rows} Nachfragepunkte liegen {groups} Quartiere vor; je Punkt eines angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/covering.py" />
      <source>There are {shares} failure probabilities for {candidates} candidates; give one each, or one for all.</source>
      <translation>Für {candidates} Kandidaten liegen {shares} Ausfallwahrscheinlichkeiten vor; je eine oder eine für alle angeben.</translation>
    </message>
    <message>
      <location filename="../core/coverage/decentrality.py" />
      <source>The table of the decentrality lacks the parts {parts}.</source>
      <translation>Der Tabelle der Dezentralität fehlen die Bestandteile {parts}.</translation>
    </message>
    <message>
      <location filename="../core/coverage/decentrality.py" />
      <source>The weights of the decentrality are numbers from 0 on, at least one of them above 0.</source>
      <translation>Die Gewichte der Dezentralität müssen Zahlen ab 0 sein, mindestens eines davon über 0.</translation>
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
      <source>Some flows between the centres are negative; give zero or more each.</source>
      <translation>Einige Ströme zwischen den Zentren sind negativ; je Strom null oder mehr angeben.</translation>
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
      <source>A least share for every quarter cannot be asked of a p-median with a cut-off; choose maximum cover, or fewer candidates.</source>
      <translation>Ein Mindestanteil je Quartier ist beim p-Median mit begrenzter Wegezeit nicht möglich; Maximalüberdeckung oder weniger Kandidaten wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/location.py" />
      <source>No {count} sites were found that reach all demand which some candidate reaches; allow more sites.</source>
      <translation>Es wurden keine {count} Standorte gefunden, die die gesamte durch Kandidaten erreichbare Nachfrage abdecken; mehr Standorte zulassen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/pareto.py" />
      <source>To compare quarters at least two of them need people; choose another layer of quarters.</source>
      <translation>Um Quartiere zu vergleichen, müssen in mindestens zweien Menschen wohnen; einen anderen Layer der Quartiere wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/quarters.py" />
      <source>Nobody lives in any of the quarters; check the area and the CRS of both layers.</source>
      <translation>In keinem der Quartiere wohnt jemand; Gebiet und KBS beider Layer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/scores.py" />
      <source>By their own field the quarters hold {told:.0f} people, the population layer has {found:.0f} in them.</source>
      <translation>Nach ihrem eigenen Feld haben die Quartiere {told:.0f} Menschen, nach dem Bevölkerungslayer {found:.0f}.</translation>
    </message>
    <message>
      <location filename="../core/coverage/scores.py" />
      <source>{count} sites lie outside all quarters; they serve people, but count in no quarter.</source>
      <translation>{count} Standorte liegen außerhalb aller Quartiere; sie versorgen Menschen, zählen aber in keinem Quartier.</translation>
    </message>
    <message>
      <location filename="../core/coverage/scores.py" />
      <source>{people:.0f} people live outside all quarters; they count in the region, but in no quarter.</source>
      <translation>{people:.0f} Menschen wohnen außerhalb aller Quartiere; sie zählen in der Region, aber in keinem Quartier.</translation>
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
      <location filename="../core/coverage/site_conditions.py" />
      <source>A least number of sites in every quarter needs the quarters; choose their layer.</source>
      <translation>Eine Mindestzahl der Standorte je Quartier setzt die Quartiere voraus; deren Layer wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>Conditions on floor space need its field; choose the field of the candidates that holds it.</source>
      <translation>Bedingungen an die Geschossfläche setzen deren Feld voraus; das Feld der Kandidaten wählen, das sie enthält.</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>The field {field} says {word} of a candidate site; use one of {words}, or leave it empty.</source>
      <translation>Im Feld {field} steht bei einem Standortkandidaten {word}; eines von {words} verwenden oder das Feld leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>at least so much floor space</source>
      <translation>Geschossfläche mindestens</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>at most so much floor space</source>
      <translation>Geschossfläche höchstens</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>the ceiling on owners</source>
      <translation>Obergrenze für den Anteil der Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>the least number of sites in every quarter</source>
      <translation>Mindestzahl der Standorte je Quartier</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>the least share served in every quarter</source>
      <translation>Mindestanteil versorgter Menschen je Quartier</translation>
    </message>
    <message>
      <location filename="../core/coverage/site_conditions.py" />
      <source>{count} candidate sites have no floor space in the field {field}; fill it in, or forbid these sites.</source>
      <translation>{count} Standortkandidaten haben im Feld {field} keine Geschossfläche; diese eintragen oder die Standorte ausschließen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>A least share served in every quarter goes with p-median, maximum, backup and expected cover; choose one of these.</source>
      <translation>Ein Mindestanteil versorgter Menschen je Quartier ist nur mit p-Median, Maximalüberdeckung, Zweitversorgung und erwarteter Überdeckung möglich; eines davon wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>A least share served in every quarter needs the quarters; choose their layer.</source>
      <translation>Ein Mindestanteil versorgter Menschen je Quartier setzt die Quartiere voraus; deren Layer wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>A person needs {need} m² of floor space; choose more than 0.</source>
      <translation>Eine Person braucht {need} m² Geschossfläche; mehr als 0 wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>Candidate sites has no field {fields}.</source>
      <translation>„Standortkandidaten“ hat kein Feld {fields}.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>Choices are compared by the evenness between quarters; choose the layer of quarters.</source>
      <translation>Auswahlen werden nach der Gleichmäßigkeit zwischen den Quartieren verglichen; den Layer der Quartiere wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>This model holds all ways in memory, and {sites} candidates for {cells} cells are more than {most} pairs; take fewer candidates, or choose p-median or maximum cover.</source>
      <translation>Dieses Modell hält alle Wege im Arbeitsspeicher, und {sites} Kandidaten für {cells} Zellen ergeben mehr als {most} Paare; weniger Kandidaten nehmen oder p-Median oder Maximalüberdeckung wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>{count} candidate sites have no probability of failure in the field {field}; fill it in.</source>
      <translation>{count} Standortkandidaten haben im Feld {field} keine Ausfallwahrscheinlichkeit; diese eintragen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/siting.py" />
      <source>{count} sites are asked for, but there are only {candidates} candidates; ask for fewer.</source>
      <translation>Verlangt sind {count} Standorte, es gibt aber nur {candidates} Kandidaten; weniger verlangen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/supply.py" />
      <source>The field {field} of the sites holds no numbers above 0; choose another.</source>
      <translation>Das Feld {field} der Standorte enthält keine Zahlen über 0; ein anderes wählen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/supply.py" />
      <source>The sites have no floor space ({fields}), so each counts as 1; scores per person are sites per person.</source>
      <translation>Die Standorte haben keine Geschossfläche ({fields}), daher zählt jeder als 1; Kennwerte je Person sind Standorte je Person.</translation>
    </message>
    <message>
      <location filename="../core/coverage/supply.py" />
      <source>{count} sites have no {field}; they count with the mean of the others.</source>
      <translation>{count} Standorte haben kein {field}; sie zählen mit dem Mittel der übrigen.</translation>
    </message>
    <message>
      <location filename="../core/coverage/supply.py" />
      <source>{name} has no field {fields}.</source>
      <translation>„{name}“ hat kein Feld {fields}.</translation>
    </message>
    <message>
      <location filename="../core/coverage/ways.py" />
      <source>No candidate site is near a street; check the area and the CRS of both layers.</source>
      <translation>Kein Standortkandidat liegt in der Nähe einer Straße; Gebiet und KBS beider Layer prüfen.</translation>
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
      <source>Plausible flows keep what every place gives and takes</source>
      <translation>Plausible Stoffströme behalten bei, was jeder Ort gibt und nimmt</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>The largest residual of a node and material is {tonnes:.2g} t a year.</source>
      <translation>Der größte Rest eines Knotens und Stoffs beträgt {tonnes:.2g} t/a.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>The mean haul is {mean:.3g} km, that of the optimal flows {optimal:.3g} km; they cost {more:.2%} more.</source>
      <translation>Die mittlere Transportweite beträgt {mean:.3g} km, die der optimalen Stoffströme {optimal:.3g} km; die plausiblen kosten {more:.2%} mehr.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>The plan and its dual agree to {gap:.1e}; of {ways} possible ways none left out would pay.</source>
      <translation>Der Plan und sein duales Gegenstück stimmen bis auf {gap:.1e} überein; von {ways} möglichen Wegen würde sich kein ausgelassener lohnen.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>There is no model of flows {name}; choose one of {known}.</source>
      <translation>Es gibt kein Modell der Stoffströme {name}; eines von {known} wählen.</translation>
    </message>
    <message>
      <location filename="../core/flows/chain.py" />
      <source>{tonnes} t a year are not served.</source>
      <translation>{tonnes} t im Jahr bleiben ungedeckt.</translation>
    </message>
    <message>
      <location filename="../core/flows/circularity.py" />
      <source>Flows has materials that materials.csv does not know: {names}; they count as products, not as waste.</source>
      <translation>Die Stoffströme enthalten Stoffe, die materials.csv nicht kennt: {names}; sie zählen als Produkte, nicht als Abfall.</translation>
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
      <location filename="../core/flows/closure_bound.py" />
      <source>The bound of the loop closure was not found: {detail}</source>
      <translation>Die Schranke des Kreislaufschlusses wurde nicht gefunden: {detail}</translation>
    </message>
    <message>
      <location filename="../core/flows/distances.py" />
      <source>{count} nodes are off the street network; their ways are as the crow flies with a detour: {nodes}.</source>
      <translation>{count} Knoten liegen abseits des Straßennetzes; ihre Wege sind Luftlinien mit Umwegfaktor: {nodes}.</translation>
    </message>
    <message>
      <location filename="../core/flows/entries.py" />
      <source>{name} has values of {field} that cannot be used, in the rows {rows}; enter numbers or leave them empty.</source>
      <translation>{name} hat in {field} Werte, die nicht zu gebrauchen sind, in den Zeilen {rows}; Zahlen eintragen oder leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>All that is named</source>
      <translation>Alles Genannte</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>Areas are blocked, but there are no streets; add the street network or leave the areas out.</source>
      <translation>Gebiete sind gesperrt, aber es gibt keine Straßen; das Straßennetz ergänzen oder die Gebiete weglassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>Import of {material}</source>
      <translation>Import von {material}</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>Nothing was named that could fail; choose nodes, processes, imports or links.</source>
      <translation>Es wurde nichts genannt, das ausfallen könnte; Knoten, Prozesse, Importe oder Verbindungen wählen.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>The blocked areas leave no street open; make them smaller.</source>
      <translation>Die gesperrten Gebiete lassen keine Straße offen; sie verkleinern.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>{name} cannot fail in turn; choose from: {known}.</source>
      <translation>„{name}“ kann nicht nacheinander ausfallen; wählbar sind: {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>{tonnes} t a year are unserved even before anything fails.</source>
      <translation>{tonnes} t im Jahr sind schon ungedeckt, bevor etwas ausfällt.</translation>
    </message>
    <message>
      <location filename="../core/flows/failures.py" />
      <source>“{entry}” is no link; write its two nodes with &gt; between them.</source>
      <translation>„{entry}“ ist keine Verbindung; ihre beiden Knoten mit &gt; dazwischen schreiben.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipe {process} has no input; add a row with the role input and t_per_t above 0.</source>
      <translation>Das Rezept {process} hat keinen Input; eine Zeile mit der Rolle input und t_per_t über 0 ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipe {process} lacks {columns}; enter it in one of its rows.</source>
      <translation>Dem Rezept {process} fehlt {columns}; in einer seiner Zeilen eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipe {process} needs a floor_share from 0 to 1 and a floor_m2_per_t_a from 0 up; correct it.</source>
      <translation>Das Rezept {process} braucht einen floor_share von 0 bis 1 und ein floor_m2_per_t_a ab 0; berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The recipes have rows that cannot be used ({rows}); role is input or output, t_per_t a number from 0 up.</source>
      <translation>Die Rezepte haben unbrauchbare Zeilen ({rows}); role ist input oder output, t_per_t eine Zahl ab 0.</translation>
    </message>
    <message>
      <location filename="../core/flows/flow_tables.py" />
      <source>The table of recipes is empty; fill it in or leave it out.</source>
      <translation>Die Tabelle der Rezepte ist leer; sie ausfüllen oder weglassen.</translation>
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
      <location filename="../core/flows/gravity.py" />
      <source>A mean haul of {mean:.3g} km is not possible here: it can be from {least:.3g} km (all take the nearest) to {most:.3g} km (distance does not count); enter one between.</source>
      <translation>Eine mittlere Transportweite von {mean:.3g} km ist hier nicht möglich: Sie kann von {least:.3g} km (alle nehmen das Nächste) bis {most:.3g} km (die Entfernung zählt nicht) reichen; einen Wert dazwischen eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/gravity.py" />
      <source>The plausible flows do not settle: too many ways are closed; allow farther ways or take the optimal flows.</source>
      <translation>Die plausiblen Stoffströme pendeln sich nicht ein: Zu viele Wege sind gesperrt; weitere Wege zulassen oder die optimalen Stoffströme nehmen.</translation>
    </message>
    <message>
      <location filename="../core/flows/gravity.py" />
      <source>The weight of distance is {beta}; enter a number from 0 up.</source>
      <translation>Das Gewicht der Entfernung ist {beta}; eine Zahl ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/gravity.py" />
      <source>What is given and what is taken do not add up to the same; balance them first.</source>
      <translation>Was gegeben und was genommen wird, ergibt nicht dieselbe Summe; beides zuerst ausgleichen.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>Limits has rows at nodes that do not exist: {rows}; correct node_id or leave it empty for the region.</source>
      <translation>„Grenzen“ hat Zeilen an Knoten, die es nicht gibt: {rows}; node_id berichtigen oder für die Region leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>Limits has rows that limit something unknown: {rows}; what can be limited is: {known}.</source>
      <translation>„Grenzen“ hat Zeilen, die etwas Unbekanntes begrenzen: {rows}; begrenzen lässt sich: {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>Limits has rows that limit the same twice: {rows}; keep one of them.</source>
      <translation>„Grenzen“ hat Zeilen, die dasselbe doppelt begrenzen: {rows}; nur eine davon behalten.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>Limits has rows without a limit or with a negative one: {rows}; enter numbers from 0 up or delete them.</source>
      <translation>„Grenzen“ hat Zeilen ohne Grenze oder mit negativer: {rows}; Zahlen ab 0 eintragen oder die Zeilen löschen.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>Under the limits {tonnes} t a year more go unserved; what stands in the way: {limits}</source>
      <translation>Mit den Leitplanken bleiben {tonnes} t im Jahr mehr ungedeckt; im Weg stehen: {limits}</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>the region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>{what}, {place}: {most} is used up, but a wider limit would save nothing.</source>
      <translation>{what}, {place}: {most} sind ausgeschöpft, doch eine weitere Grenze sparte nichts.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>{what}, {place}: {most} is used up; one more would save {saving} {unit} a year.</source>
      <translation>{what}, {place}: {most} sind ausgeschöpft; eins mehr sparte {saving} {unit} im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/guard_rails.py" />
      <source>{what}, {place}: {used} of {most} used ({share:.0%}).</source>
      <translation>{what}, {place}: {used} von {most} genutzt ({share:.0%}).</translation>
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
      <source>{before} → {after} at {place} ({tonnes} t a year)</source>
      <translation>{before} → {after} in {place} ({tonnes} t im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/flows/loops.py" />
      <source>{materials}, {way}</source>
      <translation>{materials}, {way}</translation>
    </message>
    <message>
      <location filename="../core/flows/loops.py" />
      <source>{material}, {start} → {end} ({tonnes} t a year)</source>
      <translation>{material}, {start} → {end} ({tonnes} t im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/flows/map_clusters.py" />
      <source>The flow node {node} belongs to no group; fill the field of groups.</source>
      <translation>Der Stoffstromknoten {node} gehört zu keiner Gruppe; das Feld der Gruppen ausfüllen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_clusters.py" />
      <source>The number of clusters must be 1 or more, not {count}.</source>
      <translation>Die Anzahl der Cluster muss mindestens 1 sein, nicht {count}.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_clusters.py" />
      <source>{name} and {count} more</source>
      <translation>{name} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../core/flows/map_clusters.py" />
      <source>{nodes} flow nodes are too many to be clustered by distance (at most {most}); name a field of groups.</source>
      <translation>{nodes} Stoffstromknoten sind zu viele, um sie nach Entfernung zu Clustern zusammenzufassen (höchstens {most}); ein Feld mit Gruppen nennen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_flows.py" />
      <source>Flows begin or end at nodes that are not among the flow nodes: {nodes}; add them or correct the flows.</source>
      <translation>Stoffströme beginnen oder enden an Knoten, die nicht unter den Stoffstromknoten sind: {nodes}; diese ergänzen oder die Stoffströme berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_flows.py" />
      <source>Flows has rows without tonnes or with negative ones (the first is row {row}); enter t/a from 0 up.</source>
      <translation>„Stoffströme“ hat Zeilen ohne Tonnen oder mit negativen (die erste ist Zeile {row}); t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_flows.py" />
      <source>The flow node {node} has no point.</source>
      <translation>Der Stoffstromknoten {node} hat keinen Punkt.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_flows.py" />
      <source>The flow node {node} is there twice; make node_id unique.</source>
      <translation>Der Stoffstromknoten {node} ist doppelt vorhanden; node_id eindeutig machen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_flows.py" />
      <source>The share of tonnes shown must be above 0 and at most 1, not {share}.</source>
      <translation>Der Anteil der gezeigten Tonnen muss über 0 und höchstens 1 sein, nicht {share}.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_frame.py" />
      <source>Flow {flow} neither begins nor ends at a flow node.</source>
      <translation>Der Stoffstrom {flow} beginnt und endet an keinem Stoffstromknoten.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_network.py" />
      <source>Disposal {tonnes} t/a</source>
      <translation>Beseitigung {tonnes} t/a</translation>
    </message>
    <message>
      <location filename="../core/flows/map_network.py" />
      <source>Import {tonnes} t/a</source>
      <translation>Import {tonnes} t/a</translation>
    </message>
    <message>
      <location filename="../core/flows/map_quality.py" />
      <source>Laid out for a scale of 1:{scale}; at others, arrows cover more or less of the map.</source>
      <translation>Für den Maßstab 1:{scale} angelegt; in anderen verdecken Pfeile mehr oder weniger der Karte.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_quality.py" />
      <source>Not drawn: {count} flows with {tonnes} t a year together.</source>
      <translation>Nicht gezeichnet: {count} Stoffströme mit zusammen {tonnes} t im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_quality.py" />
      <source>{count} times a flow runs under a node that it does not join; draw the map larger or the arrows thinner, or gather near nodes in clusters.</source>
      <translation>{count}-mal läuft ein Strom unter einem Knoten durch, an dem er nicht endet; die Karte größer oder die Pfeile dünner zeichnen oder nahe Knoten zu Clustern zusammenfassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_quality.py" />
      <source>{measure}: {value}</source>
      <translation>{measure}: {value}</translation>
    </message>
    <message>
      <location filename="../core/flows/map_quality.py" />
      <source>{measure}: {value} (straight lines: {straight})</source>
      <translation>{measure}: {value} (gerade Linien: {straight})</translation>
    </message>
    <message>
      <location filename="../core/flows/map_sheet.py" />
      <source>{given} is none of {known}.</source>
      <translation>{given} ist keines von {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_tree.py" />
      <source>No flow joins the hub {hub} in this direction; name a node that has some.</source>
      <translation>Mit dem zentralen Knoten {hub} ist in dieser Richtung kein Stoffstrom verbunden; einen Knoten nennen, der welche hat.</translation>
    </message>
    <message>
      <location filename="../core/flows/map_tree.py" />
      <source>The flow node {node} lies at the place of the hub {hub}; move one of them, or gather nodes in clusters.</source>
      <translation>Der Stoffstromknoten {node} liegt am Ort des zentralen Knotens {hub}; einen von beiden verschieben oder Knoten zu Clustern zusammenfassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/matching.py" />
      <source>The plan is off balance by {tonnes:.3g} t at some node; check supply and demand for very large numbers.</source>
      <translation>Der Plan ist an einem Knoten um {tonnes:.3g} t nicht ausgeglichen; Angebot und Nachfrage auf sehr große Zahlen prüfen.</translation>
    </message>
    <message>
      <location filename="../core/flows/matching.py" />
      <source>The plan to start from has other nodes or materials; start from one of the same.</source>
      <translation>Der Plan, von dem ausgegangen wird, hat andere Knoten oder Stoffe; von einem mit denselben ausgehen.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>Nothing was estimated: there are no people, jobs or floor space at any node.</source>
      <translation>Es wurde nichts geschätzt: An keinem Knoten gibt es Menschen, Arbeitsplätze oder Geschossfläche.</translation>
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
      <location filename="../core/flows/materials.py" />
      <source>The table of coefficients has the same row more than once: {rows}; keep one of them.</source>
      <translation>Die Tabelle der Koeffizienten enthält dieselbe Zeile mehrmals: {rows}; nur eine davon behalten.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>The table of coefficients is empty; fill it in or leave it out.</source>
      <translation>Die Tabelle der Koeffizienten ist leer; sie ausfüllen oder weglassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>What depends on {fields} is missing from the estimate: the nodes do not have it.</source>
      <translation>Was von {fields} abhängt, fehlt in der Schätzung: die Knoten haben es nicht.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>{name} has empty or negative values of {field} (at {nodes}); enter 0 where there is nothing.</source>
      <translation>{name} hat leere oder negative Werte von {field} (bei {nodes}); 0 eintragen, wo nichts ist.</translation>
    </message>
    <message>
      <location filename="../core/flows/materials.py" />
      <source>{name} has none of the fields {fields}; add at least one.</source>
      <translation>{name} hat keines der Felder {fields}; mindestens eines ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/measured.py" />
      <source>Flows has rows that run the wrong way: {rows}; flows run from “import” to a node, and from a node to “disposal” or “loss”.</source>
      <translation>Die Stoffströme enthalten Zeilen in falscher Richtung: {rows}; Ströme führen von „import“ zu einem Knoten und von einem Knoten zu „disposal“ oder „loss“.</translation>
    </message>
    <message>
      <location filename="../core/flows/measured.py" />
      <source>Flows has the same row more than once: {rows}; they are added up, so delete what was entered twice.</source>
      <translation>Die Stoffströme enthalten dieselbe Zeile mehrmals: {rows}; sie werden zusammengezählt, also löschen, was doppelt eingetragen ist.</translation>
    </message>
    <message>
      <location filename="../core/flows/measured.py" />
      <source>Flows names nodes that do not exist, in the rows {rows}; add them to the nodes or correct the flows.</source>
      <translation>Die Stoffströme nennen Knoten, die es nicht gibt, in den Zeilen {rows}; diese Knoten ergänzen oder die Stoffströme berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/measured.py" />
      <source>{name} has rows without tonnes or with negative ones: {rows}; enter t/a from 0 up or delete them.</source>
      <translation>„{name}“ hat Zeilen ohne Tonnen oder mit negativen: {rows}; t/a ab 0 eintragen oder die Zeilen löschen.</translation>
    </message>
    <message>
      <location filename="../core/flows/missing_loops.py" />
      <source>{material} from {start} to {end}</source>
      <translation>{material} von {start} nach {end}</translation>
    </message>
    <message>
      <location filename="../core/flows/missing_loops.py" />
      <source>{process} in {place} ({floor} m²)</source>
      <translation>{process} in {place} ({floor} m²)</translation>
    </message>
    <message>
      <location filename="../core/flows/missing_loops.py" />
      <source>{what}: {tonnes} t a year more are used in the region, and it saves {saved} € a year.</source>
      <translation>{what}: {tonnes} t im Jahr mehr werden in der Region genutzt, und das spart {saved} € im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/missing_loops.py" />
      <source>{what}: {tonnes} t a year more are used in the region, for {cost} € a year.</source>
      <translation>{what}: {tonnes} t im Jahr mehr werden in der Region genutzt, für {cost} € im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/no_plan.py" />
      <source>No plan keeps these limits together: {limits}. {tonnes:.6g} t/a could not be served or placed; widen one of them, or allow unmet demand, disposal or imports.</source>
      <translation>Kein Plan hält diese Grenzen zusammen ein: {limits}. {tonnes:.6g} t/a ließen sich nicht decken oder unterbringen; eine der Grenzen erweitern oder ungedeckte Nachfrage, Beseitigung oder Importe zulassen.</translation>
    </message>
    <message>
      <location filename="../core/flows/no_plan.py" />
      <source>No plan keeps these limits together: {limits}; widen one of them.</source>
      <translation>Kein Plan hält diese Grenzen zugleich ein: {limits}; eine davon erweitern.</translation>
    </message>
    <message>
      <location filename="../core/flows/no_plan.py" />
      <source>There is no plan: {tonnes:.6g} t/a cannot be placed, for example {material} at {node}; allow its disposal or farther ways, or add demand.</source>
      <translation>Es gibt keinen Plan: {tonnes:.6g} t/a lassen sich nicht unterbringen, zum Beispiel {material} bei {node}; deren Beseitigung oder weitere Wege zulassen oder Nachfrage ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/no_plan.py" />
      <source>There is no plan: {tonnes:.6g} t/a of the demand cannot be served, for example {material} at {node}; allow imports, unmet demand or farther ways, or add supply.</source>
      <translation>Es gibt keinen Plan: {tonnes:.6g} t/a der Nachfrage lassen sich nicht decken, zum Beispiel {material} bei {node}; Importe, ungedeckte Nachfrage oder weitere Wege zulassen oder Angebot ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has a node called {node}, which stands for the outside of the region; give it another {field}.</source>
      <translation>{name} hat einen Knoten namens {node}, was für die Außenwelt der Region steht; ihm ein anderes {field} geben.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has empty or repeated values in {field} ({values}); make each unique.</source>
      <translation>{name} hat in {field} leere oder mehrfache Werte ({values}); jeden nur einmal vergeben.</translation>
    </message>
    <message>
      <location filename="../core/flows/nodes.py" />
      <source>{name} has values of {field} that are negative or no numbers, at {nodes}; correct them.</source>
      <translation>{name} hat in {field} Werte, die negativ oder keine Zahlen sind, bei {nodes}; berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/pareto.py" />
      <source>There is no front between {first} and {second}; choose one of {known}.</source>
      <translation>Zwischen {first} und {second} gibt es keine Pareto-Front; eines von {known} wählen.</translation>
    </message>
    <message>
      <location filename="../core/flows/pricing.py" />
      <source>The matching did not settle within {rounds} rounds; try fewer places.</source>
      <translation>Der Abgleich kam in {rounds} Runden nicht zum Abschluss; weniger Orte versuchen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>A facility has a negative or missing capacity; enter t/a from 0 up.</source>
      <translation>Eine Anlage hat eine negative oder fehlende Kapazität; t/a ab 0 eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>A limit of {most} on {limited} cannot be kept; limit one of {known} to a number.</source>
      <translation>Eine Grenze von {most} für {limited} lässt sich nicht einhalten; eines von {known} auf eine Zahl begrenzen.</translation>
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
      <source>Limits at places need the same nodes on the side of supply and of demand.</source>
      <translation>Grenzen an Orten setzen auf der Seite des Angebots und der Nachfrage dieselben Knoten voraus.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>Of a tonne used, less than 0 or more than 1 t falls due; correct the shares of the uses.</source>
      <translation>Von einer genutzten Tonne fallen weniger als 0 oder mehr als 1 t an; die Anteile der Nutzungen berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>Recipes give more than they take per tonne: {recipes}; lower their outputs or add what goes in.</source>
      <translation>Rezepte geben je Tonne mehr ab, als sie aufnehmen: {recipes}; senken Sie ihre Ausgänge oder ergänzen Sie, was hineingeht.</translation>
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
      <location filename="../core/flows/problem.py" />
      <source>demand</source>
      <translation>Nachfrage</translation>
    </message>
    <message>
      <location filename="../core/flows/problem.py" />
      <source>supply</source>
      <translation>Angebot</translation>
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
      <source>Facilities has the same row more than once: {rows}; keep one of them, with the capacity of all.</source>
      <translation>Die Anlagen enthalten dieselbe Zeile mehrmals: {rows}; eine davon behalten, mit der Kapazität aller.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows at nodes that do not exist: {rows}; correct node_id or add the nodes.</source>
      <translation>„{name}“ hat Zeilen an Knoten, die es nicht gibt: {rows}; node_id berichtigen oder die Knoten ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows with more tonnes than there are: {rows}; enter tonnes a year.</source>
      <translation>{name} enthält Zeilen mit mehr Tonnen, als es gibt: {rows}; Tonnen im Jahr eintragen.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has rows with unknown materials: {rows}; use those of materials.csv ({known}) or extend it.</source>
      <translation>„{name}“ hat Zeilen mit unbekannten Stoffen: {rows}; die aus materials.csv verwenden ({known}) oder diese erweitern.</translation>
    </message>
    <message>
      <location filename="../core/flows/quantities.py" />
      <source>{name} has the same row more than once: {rows}; keep one of them, or give each its own source.</source>
      <translation>„{name}“ hat dieselbe Zeile mehrfach: {rows}; eine davon behalten oder jeder eine eigene Quelle geben.</translation>
    </message>
    <message>
      <location filename="../core/flows/reconcile.py" />
      <source>Corrected by more than {limit:g} standard deviations, so look again at: {rows}.</source>
      <translation>Um mehr als {limit:g} Standardabweichungen korrigiert, daher noch einmal prüfen: {rows}.</translation>
    </message>
    <message>
      <location filename="../core/flows/reconcile.py" />
      <source>Flows has a negative standard deviation or a band whose low end is above its high end, in the rows {rows}; correct them.</source>
      <translation>„Stoffströme“ hat in den Zeilen {rows} eine negative Standardabweichung oder eine Spanne, deren unteres Ende über dem oberen liegt; diese berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/flows/reconcile.py" />
      <source>Flows has an unknown confidence {value}; it can be: {allowed}.</source>
      <translation>„Stoffströme“ hat eine unbekannte Verlässlichkeit {value}; möglich sind: {allowed}.</translation>
    </message>
    <message>
      <location filename="../core/flows/reconcile.py" />
      <source>The flows cannot be balanced: rows with a standard deviation of 0 contradict each other; raise some.</source>
      <translation>Die Stoffströme lassen sich nicht ausgleichen: Zeilen mit einer Standardabweichung von 0 widersprechen einander; einige davon erhöhen.</translation>
    </message>
    <message>
      <location filename="../core/flows/reconcile.py" />
      <source>The table of uncertainties lacks the row “{row}”; add it.</source>
      <translation>In der Tabelle der Unsicherheiten fehlt die Zeile „{row}“; diese ergänzen.</translation>
    </message>
    <message>
      <location filename="../core/flows/shadow_prices.py" />
      <source>{place}: one more m² of factory floor space saves {saving} {unit} a year.</source>
      <translation>{place}: ein m² mehr Fabrikfläche spart {saving} {unit} im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/shadow_prices.py" />
      <source>{place}: one more t/a of capacity for “{what}” saves {saving} {unit} a year.</source>
      <translation>{place}: eine t/a mehr Kapazität für „{what}“ spart {saving} {unit} im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/shadow_prices.py" />
      <source>{place}: one more t/a of “{what}” to give saves {saving} {unit} a year.</source>
      <translation>{place}: eine t/a mehr abzugebende „{what}“ spart {saving} {unit} im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/shadow_prices.py" />
      <source>{place}: one t/a less of “{what}” wanted saves {saving} {unit} a year.</source>
      <translation>{place}: eine t/a weniger nachgefragte „{what}“ spart {saving} {unit} im Jahr.</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>There is no facility of {process} at {node}; see the facilities, or the floor space of the nodes.</source>
      <translation>Es gibt keine Anlage für {process} in {node}; siehe die Anlagen oder die Geschossfläche der Knoten.</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>There is no {what} {name}; choose from: {known}.</source>
      <translation>„{name}“ ({what}) gibt es nicht; wählbar sind: {known}.</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>material</source>
      <translation>Stoff</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>node</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../core/flows/shock.py" />
      <source>process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <location filename="../core/flows/spiral_tree.py" />
      <source>A place of the tree lies on its hub; move it or leave it out.</source>
      <translation>Ein Ort des Baums liegt auf dessen zentralem Knoten; ihn verschieben oder weglassen.</translation>
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
      <location filename="../core/flows/tree.py" />
      <source>The solver found no plan: {detail}</source>
      <translation>Der Löser fand keinen Plan: {detail}</translation>
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
      <source>0.1 where products are made of virgin material and thrown away, 1 where all goes round without loss.</source>
      <translation>0,1, wo Produkte aus Primärrohstoffen bestehen und weggeworfen werden; 1, wo alles ohne Verlust im Kreislauf läuft.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>1 where everybody has the same floor space in reach, near 0 where a few have all; who has none counts, too.</source>
      <translation>1, wo alle gleich viel Geschossfläche in Reichweite haben, nahe 0, wo wenige alles haben; wer keine hat, zählt mit.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>1 where the floor space is spread over all quarters, 0 where it is in one middle.</source>
      <translation>1, wo sich die Geschossfläche über alle Quartiere verteilt, 0, wo sie in einer Mitte liegt.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>1 where the same share is served in every quarter, near 0 where one quarter has all.</source>
      <translation>1, wo in jedem Quartier der gleiche Anteil versorgt ist, nahe 0, wo ein Quartier alles hat.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Acute crossings</source>
      <translation>Spitzwinklige Kreuzungen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Addable floor space</source>
      <translation>Zusätzlich mögliche Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Added storeys</source>
      <translation>Aufstockung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Agreement among many owners</source>
      <translation>Einigung unter vielen Eigentümern</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Agreement with the holder of the building right</source>
      <translation>Einigung mit dem Erbbauberechtigten oder Gebäudeeigentümer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Agreement with the municipal company</source>
      <translation>Einigung mit dem kommunalen Unternehmen</translation>
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
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Arrowheads that lie on another flow.</source>
      <translation>Pfeilspitzen, die auf einem anderen Stoffstrom liegen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Arrows on the map, without loops at one node.</source>
      <translation>Pfeile auf der Karte, ohne Schleifen an einem Knoten.</translation>
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
      <source>Average path length, materials mixed</source>
      <translation>Mittlere Weglänge, Stoffe vermischt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Balance of order and redundancy</source>
      <translation>Gleichgewicht von Ordnung und Redundanz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Balance of order and redundancy, materials mixed</source>
      <translation>Gleichgewicht von Ordnung und Redundanz, Stoffe vermischt</translation>
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
      <source>Branch</source>
      <translation>Ast</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Branch with arrowhead</source>
      <translation>Ast mit Pfeilspitze</translation>
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
      <source>Building owned apart from the land</source>
      <translation>Gebäudeeigentum, getrennt vom Boden</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Building with the cooperative</source>
      <translation>Bauen mit der Genossenschaft</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Bus stop</source>
      <translation>Bushaltestelle</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>CO2e (t a year)</source>
      <translation>CO2e (t/a)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Cadastre</source>
      <translation>Kataster</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Capacity of a facility (t a year)</source>
      <translation>Kapazität einer Anlage (t/a)</translation>
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
      <source>Cluster of nodes</source>
      <translation>Cluster von Knoten</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Co-owned land</source>
      <translation>Grundstück im Miteigentum</translation>
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
      <source>Concentration of the floor space by quarter (HHI)</source>
      <translation>Konzentration der Geschossfläche nach Quartieren (HHI)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Concept award or heritable building right by the municipality</source>
      <translation>Konzeptvergabe oder Erbbaurecht durch die Gemeinde</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Condominium</source>
      <translation>Wohnungs- oder Teileigentum</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Condominium community (WEG)</source>
      <translation>Wohnungseigentümergemeinschaft (WEG)</translation>
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
      <source>Corporate body</source>
      <translation>Körperschaft (Corporate Body)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Corporation or LLC</source>
      <translation>Corporation oder LLC</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Cost (€ a year)</source>
      <translation>Kosten (€/a)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Counts a change of material as no station; for comparison only.</source>
      <translation>Zählt eine Umwandlung des Stoffs nicht als Station; nur zum Vergleich.</translation>
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
      <source>Crossings at less than 30 degrees, at which eyes slip from one flow to the other.</source>
      <translation>Kreuzungen unter 30 Grad, an denen der Blick von einem Stoffstrom auf den anderen abgleitet.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Crossings of flows of one node</source>
      <translation>Kreuzungen von Stoffströmen eines Knotens</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Crossings of flows that share a node; they could always be avoided by themselves.</source>
      <translation>Kreuzungen von Stoffströmen mit gemeinsamem Knoten; jede für sich wäre immer vermeidbar.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Decentrality</source>
      <translation>Dezentralität</translation>
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
      <source>Direct purchase from the federal government</source>
      <translation>Direkterwerb vom Bund</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Disposal</source>
      <translation>Beseitigung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Education</source>
      <translation>Bildung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Effective number of centres</source>
      <translation>Wirksame Zahl der Zentren</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Emission-free production only</source>
      <translation>Nur emissionsfreie Produktion</translation>
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
      <source>Evenness between quarters</source>
      <translation>Gleichmäßigkeit zwischen den Quartieren</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Evenness of floor space per person</source>
      <translation>Gleichmäßigkeit der Geschossfläche je Person</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Exchange in the region</source>
      <translation>Austausch in der Region</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Exempt from the land register</source>
      <translation>Von der Buchungspflicht befreit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Existing floor space</source>
      <translation>Vorhandene Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Existing site</source>
      <translation>Bestehender Standort</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Extension</source>
      <translation>Anbau</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Extension of the firm on its own land</source>
      <translation>Betriebserweiterung auf eigenem Grundstück</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Facility</source>
      <translation>Anlage</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Factory</source>
      <translation>Fabrik</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Factory floor space (m²)</source>
      <translation>Produktionsfläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Factory floor space in use (m²)</source>
      <translation>Genutzte Produktionsfläche (m²)</translation>
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
      <source>Find the owner</source>
      <translation>Eigentümer ermitteln</translation>
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
      <source>Floor space</source>
      <translation>Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor space per person (2SFCA, m²)</source>
      <translation>Geschossfläche je Person (2SFCA, m²)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor space per person (3SFCA, m²)</source>
      <translation>Geschossfläche je Person (3SFCA, m²)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor space per person (E2SFCA, m²)</source>
      <translation>Geschossfläche je Person (E2SFCA, m²)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Floor-space reserve</source>
      <translation>Geschossflächenreserve</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows along others</source>
      <translation>Stoffströme entlang anderer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows close to other nodes</source>
      <translation>Stoffströme nahe an fremden Knoten</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows not shown</source>
      <translation>Nicht gezeigte Stoffströme</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows that bend more sharply than a flow of their width should.</source>
      <translation>Stoffströme, die sich stärker krümmen, als es für ihre Breite gut ist.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows that pass a node they do not join at less than 3 px.</source>
      <translation>Stoffströme, die an einem fremden Knoten in weniger als 3 px Abstand vorbeilaufen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows that run along another one for more than a tenth of their length.</source>
      <translation>Stoffströme, die auf mehr als einem Zehntel ihrer Länge an einem anderen entlanglaufen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Flows that run under a node they do not join.</source>
      <translation>Stoffströme, die unter einem fremden Knoten hindurchlaufen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Foreign legal form</source>
      <translation>Ausländische Rechtsform</translation>
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
      <source>From few neighbours (BauGB §34)</source>
      <translation>Aus wenigen Nachbargrundstücken (§ 34 BauGB)</translation>
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
      <source>From the neighbours (BauGB §34)</source>
      <translation>Aus den Nachbargrundstücken (§ 34 BauGB)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>From transport, processes, imports with their production, and disposal (t CO2e a year).</source>
      <translation>Aus Transport, Prozessen, Importen samt deren Herstellung und Beseitigung (t CO2e/a).</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Functional polycentricity (Green)</source>
      <translation>Funktionale Polyzentralität (Green)</translation>
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
      <source>GesmbH (Austria)</source>
      <translation>GesmbH (Österreich)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Given</source>
      <translation>Angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Given for part of the plot</source>
      <translation>Für einen Teil des Grundstücks angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Given layer</source>
      <translation>Angegebener Layer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>GmbH</source>
      <translation>GmbH</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>GmbH &amp; Co. KG</source>
      <translation>GmbH &amp; Co. KG</translation>
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
      <source>Greenhouse gases spared elsewhere</source>
      <translation>Anderswo vermiedene Treibhausgase</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Grid</source>
      <translation>Gitter</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Half arrow</source>
      <translation>Halbpfeil</translation>
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
      <source>Height given</source>
      <translation>Höhe angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Height limit</source>
      <translation>Höhenbegrenzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Heritable building right</source>
      <translation>Erbbaurecht</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Heritable building right from church, foundation or association</source>
      <translation>Erbbaurecht von Kirche, Stiftung oder Verein</translation>
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
      <source>How much of the ink lies on other ink.</source>
      <translation>Wie viel der gezeichneten Fläche auf anderer gezeichneter Fläche liegt.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How much the flows keep to fixed channels, times their size.</source>
      <translation>Wie stark sich die Stoffströme an feste Bahnen halten, multipliziert mit ihrer Größe.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>How near a flow comes to a node it does not join; below 0 it runs under it.</source>
      <translation>Wie nah ein Stoffstrom einem fremden Knoten kommt; unter 0 läuft er unter ihm hindurch.</translation>
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
      <source>Import of a material</source>
      <translation>Import eines Stoffs</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>In both</source>
      <translation>In beiden</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Industry</source>
      <translation>Industrie</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>KGaA</source>
      <translation>KGaA</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Land</source>
      <translation>Boden</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Land of its own</source>
      <translation>Eigenständiges Grundstück</translation>
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
      <source>Length of the arrows per distance of their nodes.</source>
      <translation>Länge der Pfeile im Verhältnis zum Abstand ihrer Knoten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Limited company (Ltd, PLC)</source>
      <translation>Kapitalgesellschaft (Ltd, PLC)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Limited liability partnership (LLP)</source>
      <translation>Personengesellschaft mit beschränkter Haftung (LLP)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Link</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Link between two places</source>
      <translation>Verbindung zwischen zwei Orten</translation>
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
      <source>Longest detour</source>
      <translation>Längster Umweg</translation>
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
      <source>Low-emission production only</source>
      <translation>Nur emissionsarme Produktion</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Meadow</source>
      <translation>Wiese</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Mean crossing angle (degrees)</source>
      <translation>Mittlerer Kreuzungswinkel (Grad)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Mean travel time (min)</source>
      <translation>Mittlere Reisezeit (min)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Median travel time (min)</source>
      <translation>Median der Reisezeit (min)</translation>
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
      <source>Named together</source>
      <translation>Gemeinsam genannt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Natural person</source>
      <translation>Natürliche Person</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Nature protection</source>
      <translation>Naturschutz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Nearest site in the own quarter</source>
      <translation>Nächster Standort im eigenen Quartier</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Negotiation with the owner</source>
      <translation>Verhandlung mit dem Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Neighbourhood</source>
      <translation>Wohngebiet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Neighbouring buildings</source>
      <translation>Nachbargebäude</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>New building</source>
      <translation>Neubau</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>New building and added storeys</source>
      <translation>Neubau und Aufstockung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Newly chosen</source>
      <translation>Neu gewählt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>No building</source>
      <translation>Kein Gebäude</translation>
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
      <source>Noise conflict</source>
      <translation>Lärmkonflikt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Non-profit GmbH</source>
      <translation>Gemeinnützige GmbH</translation>
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
      <source>Nothing to add</source>
      <translation>Nichts zusätzlich möglich</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Number of centres</source>
      <translation>Anzahl der Zentren</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Number of flows that are left out.</source>
      <translation>Anzahl der Stoffströme, die weggelassen sind.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Number of storeys</source>
      <translation>Zahl der Geschosse</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of all material used, the share that comes from recycled waste (as Eurostat counts).</source>
      <translation>Anteil aller eingesetzten Stoffe, der aus verwertetem Abfall stammt (Zählweise von Eurostat).</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of all tonnes that move, the share that runs in closed loops.</source>
      <translation>Anteil aller bewegten Tonnen, der in geschlossenen Kreisläufen läuft.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of it between the quarters (Theil)</source>
      <translation>Davon zwischen den Quartieren (Theil)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of it within the quarters (Theil)</source>
      <translation>Davon innerhalb der Quartiere (Theil)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Of the flows of the earlier map, those that are drawn exactly as they were.</source>
      <translation>Anteil der Stoffströme der früheren Karte, die genau wie dort gezeichnet sind.</translation>
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
      <source>Only in A</source>
      <translation>Nur in A</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Only in B</source>
      <translation>Nur in B</translation>
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
      <source>Orientation values of the zoning type</source>
      <translation>Orientierungswerte des Baugebiets</translation>
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
      <source>Outside the street layer</source>
      <translation>Außerhalb des Straßenlayers</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Owner</source>
      <translation>Eigentümer</translation>
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
      <source>Partnership (KG, OHG, GbR)</source>
      <translation>Personengesellschaft (KG, OHG, GbR)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>People within reach</source>
      <translation>Menschen in Reichweite</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Permissibility</source>
      <translation>Zulässigkeit</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Places that stand for several nodes near each other; what flows between those is a loop there.</source>
      <translation>Orte, die für mehrere nahe Knoten stehen; was zwischen diesen fließt, ist dort eine Schleife.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Places where two flows cross.</source>
      <translation>Stellen, an denen sich zwei Stoffströme kreuzen.</translation>
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
      <source>Pre-emption, also for a third party</source>
      <translation>Vorkaufsrecht, auch zugunsten Dritter</translation>
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
      <source>Production as in an ordinary commercial area</source>
      <translation>Produktion wie im üblichen Gewerbegebiet</translation>
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
      <source>Public-law body</source>
      <translation>Juristische Person des öffentlichen Rechts</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Purchase or heritable building right from a public owner</source>
      <translation>Erwerb oder Erbbaurecht von einem öffentlichen Eigentümer</translation>
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
      <source>Quarters that would carry the floor space evenly, as a share of the inhabited ones.</source>
      <translation>Zahl der Quartiere, die die Geschossfläche bei gleichmäßiger Verteilung trügen, als Anteil der bewohnten.</translation>
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
      <source>Registered association (e.V.)</source>
      <translation>Eingetragener Verein (e. V.)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Registered cooperative (eG)</source>
      <translation>Eingetragene Genossenschaft (eG)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Registered society</source>
      <translation>Eingetragene Gesellschaft (Registered Society)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Release from railway use, then purchase</source>
      <translation>Freistellung von Bahnbetriebszwecken, dann Erwerb</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Replacement</source>
      <translation>Ersatzneubau</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Retail</source>
      <translation>Einzelhandel</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Robustness to the loss of a site</source>
      <translation>Robustheit gegen den Ausfall eines Standorts</translation>
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
      <source>Set beforehand</source>
      <translation>Vorab gesetzt</translation>
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
      <source>Share of all people who reach a site within the limit.</source>
      <translation>Anteil aller Menschen, die innerhalb der Zeitgrenze einen Standort erreichen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of people with two sites or more in reach</source>
      <translation>Anteil der Menschen mit zwei oder mehr Standorten in Reichweite</translation>
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
      <source>Share of the largest centre in the floor space</source>
      <translation>Anteil des größten Zentrums an der Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the served who keep a site in reach when the worst single site fails.</source>
      <translation>Anteil der Versorgten, die auch beim folgenschwersten Ausfall eines einzelnen Standorts einen Standort in Reichweite behalten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the served who lose cover with the worst single site</source>
      <translation>Anteil der Versorgten, die beim folgenschwersten Ausfall eines einzelnen Standorts ihre Versorgung verlieren</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of the throughflow that has passed the same place in the same state before.</source>
      <translation>Anteil des Durchflusses, der denselben Ort im selben Zustand schon einmal durchlaufen hat.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share of those who can reach a site whose nearest one lies in their own quarter.</source>
      <translation>Anteil derer mit einem erreichbaren Standort, deren nächster Standort im eigenen Quartier liegt.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share served in the least served quarter</source>
      <translation>Anteil der Versorgten im am schlechtesten versorgten Quartier</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share served of the people on the network</source>
      <translation>Anteil der Versorgten unter den Menschen mit Anschluss an das Straßennetz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share served of the people who live in a quarter</source>
      <translation>Anteil der Versorgten unter den Menschen, die in einem Quartier wohnen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Share that circulates</source>
      <translation>Anteil im Kreislauf</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Sharp bends</source>
      <translation>Scharfe Biegungen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Siding</source>
      <translation>Gleisanschluss</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Site coverage (GRZ)</source>
      <translation>Grundflächenzahl (GRZ)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Slope of size over rank of the centres</source>
      <translation>Steigung der Größe über dem Rang der Zentren</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Sole trader (e.K.)</source>
      <translation>Eingetragene Kaufleute (e. K.)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Sport and recreation</source>
      <translation>Sport und Erholung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Spread over the region</source>
      <translation>Streuung über die Region</translation>
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
      <source>Stock company (AG, SE)</source>
      <translation>Aktiengesellschaft (AG, SE)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Storeys given</source>
      <translation>Geschosszahl angegeben</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Storeys of the building's parts</source>
      <translation>Geschosszahl der Gebäudeteile</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Storeys of the cadastre</source>
      <translation>Geschosszahl des Katasters</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Street closed to the travel mode</source>
      <translation>Straße für das Verkehrsmittel gesperrt</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Street not connected to the main network</source>
      <translation>Straße ohne Anschluss an das Hauptnetz</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Stripe of an arrow</source>
      <translation>Streifen eines Pfeils</translation>
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
      <source>Supplier or quarter</source>
      <translation>Lieferant oder Quartier</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The highest ascendency that flows of this size and variety could reach.</source>
      <translation>Die höchste Aszendenz, die Stoffströme dieser Größe und Vielfalt erreichen könnten.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The nearer to 90 degrees, the easier flows are followed.</source>
      <translation>Je näher an 90 Grad, desto leichter lassen sich Stoffströme mit dem Auge verfolgen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The same for the arrow with the longest detour.</source>
      <translation>Dasselbe für den Pfeil mit dem längsten Umweg.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The same with materials mixed; for comparison only.</source>
      <translation>Dasselbe bei vermischten Stoffen; nur zum Vergleich.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The scale at which widths and distances on paper are those of the layout.</source>
      <translation>Der Maßstab, bei dem Breiten und Abstände auf dem Papier denen der Anordnung entsprechen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>The surroundings (BauGB §34)</source>
      <translation>Umgebung (§ 34 BauGB)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes a year that run in closed loops.</source>
      <translation>Tonnen pro Jahr, die in geschlossenen Kreisläufen laufen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes of the flows on the map.</source>
      <translation>Tonnen der Stoffströme auf der Karte.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes of the flows that are left out.</source>
      <translation>Tonnen der Stoffströme, die weggelassen sind.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes that stay in their node or are lost there; they have no arrow.</source>
      <translation>Tonnen, die in ihrem Knoten bleiben oder dort verloren gehen; sie haben keinen Pfeil.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Tonnes times kilometres in the region in a year, without the ways of imports and disposal.</source>
      <translation>Tonnen mal Kilometer in der Region in einem Jahr, ohne die Wege von Importen und Beseitigung.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Too close to housing</source>
      <translation>Zu nah am Wohnen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Too far from any street</source>
      <translation>Zu weit von jeder Straße entfernt</translation>
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
      <source>Transport work (tkm a year)</source>
      <translation>Transportleistung (tkm/a)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Trunk road for lorries</source>
      <translation>Fernstraße für Lkw</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>UG</source>
      <translation>UG</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unevenness of the floor space per person (Gini)</source>
      <translation>Ungleichheit der Geschossfläche je Person (Gini)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unevenness of the travel time (Atkinson)</source>
      <translation>Ungleichheit der Reisezeit (Atkinson)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unevenness of the travel time (Gini)</source>
      <translation>Ungleichheit der Reisezeit (Gini)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Unevenness of the travel time (Theil)</source>
      <translation>Ungleichheit der Reisezeit (Theil)</translation>
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
      <source>Unlimited company</source>
      <translation>Unbeschränkt haftende Gesellschaft (Unlimited Company)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Urban Centrality Index of the floor space</source>
      <translation>Zentralitätsindex der Geschossfläche (Urban Centrality Index)</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Use</source>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Usual for the use</source>
      <translation>Üblich für die Nutzung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Utilities</source>
      <translation>Ver- und Entsorgung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Values of the plan</source>
      <translation>Festsetzungen des Bebauungsplans</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Village</source>
      <translation>Dorf</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Virgin material (t a year)</source>
      <translation>Primärrohstoffe (t/a)</translation>
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
      <source>What virgin material would have caused in place of recycled; not subtracted from the greenhouse gases above.</source>
      <translation>Was Primärrohstoffe anstelle der Rezyklate verursacht hätten; von den Treibhausgasen oben nicht abgezogen.</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Within a cluster</source>
      <translation>Innerhalb eines Clusters</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Within nodes (t a year)</source>
      <translation>Innerhalb von Knoten (t/a)</translation>
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
      <source>Zoning</source>
      <translation>Baugebiet</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Zoning rules out production</source>
      <translation>Baugebiet schließt Produktion aus</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>Zoning type by the land use</source>
      <translation>Baugebiet nach der Flächennutzung</translation>
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
      <location filename="../core/labels.py" />
      <source>… from disposal</source>
      <translation>… aus der Beseitigung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>… from imports and their production</source>
      <translation>… aus Importen samt deren Herstellung</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>… from processes</source>
      <translation>… aus Prozessen</translation>
    </message>
    <message>
      <location filename="../core/labels.py" />
      <source>… from transport in the region</source>
      <translation>… aus dem Transport in der Region</translation>
    </message>
    <message>
      <location filename="../core/network.py" />
      <source>The street network has no edge for the travel mode {mode}.</source>
      <translation>Das Straßennetz hat keine Kante für das Verkehrsmittel {mode}.</translation>
    </message>
    <message>
      <location filename="../core/reach.py" />
      <source>The time limit is {limit} min; choose at most {most:.0f}.</source>
      <translation>Die Zeitgrenze ist {limit} min; höchstens {most:.0f} wählen.</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Activation path</source>
      <translation>Aktivierungsweg</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable as a new building (m²)</source>
      <translation>Zusätzlich möglich als Neubau (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable as added storeys (m²)</source>
      <translation>Zusätzlich möglich als Aufstockung (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable as an extension (m²)</source>
      <translation>Zusätzlich möglich als Anbau (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable as both (m²)</source>
      <translation>Zusätzlich möglich als Neubau und Aufstockung (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Addable by replacement (m²)</source>
      <translation>Zusätzlich möglich durch Ersatzneubau (m²)</translation>
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
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Area by its geometry (m²)</source>
      <translation>Fläche nach der Geometrie (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>As it was written</source>
      <translation>Wie geschrieben</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Assembly</source>
      <translation>Zusammenlegung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Balance residual (t a year)</source>
      <translation>Rest der Bilanz (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Balanced choice</source>
      <translation>Ausgewogene Auswahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Beside the line, to the right (px)</source>
      <translation>Neben der Linie, nach rechts (px)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Best intervention</source>
      <translation>Beste Maßnahme</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Binding rule</source>
      <translation>Maßgebende Regel</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Binds</source>
      <translation>Maßgebend</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Boundary along streets (m)</source>
      <translation>Grundstücksgrenze an Straßen (m)</translation>
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
      <source>Cadastral district</source>
      <translation>Gemarkung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Capacity (t a year)</source>
      <translation>Kapazität (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Carried before (t a year)</source>
      <translation>Vorher befördert (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Chance of a working site</source>
      <translation>Wahrscheinlichkeit eines funktionierenden Standorts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Chance that it changes the choice</source>
      <translation>Wahrscheinlichkeit, dass es die Auswahl ändert</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Chance to be among the best</source>
      <translation>Wahrscheinlichkeit, zu den besten zu gehören</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Change of CO2e (t a year)</source>
      <translation>Änderung der CO2e-Emissionen (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Change of all costs (€ a year)</source>
      <translation>Änderung aller Kosten (€/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Change of imports (t a year)</source>
      <translation>Änderung der Importe (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Change of the objective</source>
      <translation>Änderung des Zielwerts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Choice</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Chosen in</source>
      <translation>Gewählt in</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Closed per 1,000 € (t)</source>
      <translation>Zusätzlich genutzter Abfall je 1.000 € (t)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Concentration (HHI)</source>
      <translation>Konzentration (HHI)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Confidence</source>
      <translation>Verlässlichkeit</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Confidence of the owner class</source>
      <translation>Verlässlichkeit der Eigentümergruppe</translation>
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
      <source>Correction (t a year)</source>
      <translation>Korrektur (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Correction in standard deviations</source>
      <translation>Korrektur in Standardabweichungen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Demand lost (t a year)</source>
      <translation>Nicht mehr gedeckte Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Demand served (t a year)</source>
      <translation>Gedeckte Nachfrage (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Deviation from the official area</source>
      <translation>Abweichung von der amtlichen Fläche</translation>
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
      <source>Drawn by hand, stays</source>
      <translation>Von Hand gezeichnet, bleibt</translation>
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
      <source>Emission quota at night (dB(A)/m²)</source>
      <translation>Emissionskontingent nachts (dB(A)/m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Emission quota by day (dB(A)/m²)</source>
      <translation>Emissionskontingent tags (dB(A)/m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Energy (MWh a year)</source>
      <translation>Energie (MWh im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Existing floor space kept by it (m²)</source>
      <translation>Dabei erhaltene vorhandene Geschossfläche (m²)</translation>
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
      <source>Extra cost (€ a year)</source>
      <translation>Mehrkosten (€ im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory type</source>
      <translation>Fabriktyp</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory type that fits</source>
      <translation>Passender Fabriktyp</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory types by site</source>
      <translation>Fabriktypen nach Standorten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Factory types that suit</source>
      <translation>Geeignete Fabriktypen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>First objective</source>
      <translation>Erstes Ziel</translation>
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
      <source>Floor space as the factory type (m²)</source>
      <translation>Geschossfläche als Fabriktyp (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor space per person within the limit (m²)</source>
      <translation>Geschossfläche je Person innerhalb der Zeitgrenze (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Floor space used (m²)</source>
      <translation>Genutzte Geschossfläche (m²)</translation>
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
      <source>Hash of the entry before</source>
      <translation>Prüfsumme des vorigen Eintrags</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Hash of this entry</source>
      <translation>Prüfsumme dieses Eintrags</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Headroom</source>
      <translation>Spielraum</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Height (m)</source>
      <translation>Höhe (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Height of its floor (m)</source>
      <translation>Höhe des Fußbodens (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Height permitted (m)</source>
      <translation>Zulässige Höhe (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>How to activate the site</source>
      <translation>Wie sich der Standort aktivieren lässt</translation>
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
      <source>Inputs and their hashes</source>
      <translation>Eingaben und ihre Prüfsummen</translation>
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
      <source>Kind of failure</source>
      <translation>Art des Ausfalls</translation>
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
      <source>Ledger of runs</source>
      <translation>Journal der Läufe</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Legal form</source>
      <translation>Rechtsform</translation>
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
      <source>Length when laid out (m)</source>
      <translation>Länge bei der Anordnung (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Limit</source>
      <translation>Grenze</translation>
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
      <source>Lost at worst (t a year)</source>
      <translation>Nicht mehr gedeckt im schlimmsten Fall (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Lost on average (t a year)</source>
      <translation>Nicht mehr gedeckt im Mittel (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Lost sites that served it</source>
      <translation>Ausgefallene Standorte, die die Zelle versorgten</translation>
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
      <source>Material that loses most</source>
      <translation>Am stärksten betroffener Stoff</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Materials</source>
      <translation>Stoffe</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Measure</source>
      <translation>Gütemaß</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Measured (t a year)</source>
      <translation>Gemessen (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Metric</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>More floor space than apart (m²)</source>
      <translation>Mehr Geschossfläche als getrennt (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>More in closed loops (t a year)</source>
      <translation>Zusätzlich in geschlossenen Kreisläufen (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>More waste used in the region (t a year)</source>
      <translation>Zusätzlich in der Region genutzter Abfall (t/a)</translation>
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
      <source>Nodes gathered here</source>
      <translation>Hier zusammengefasste Knoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Number of edges</source>
      <translation>Anzahl der Kanten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Number of owners</source>
      <translation>Anzahl der Eigentümer</translation>
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
      <source>Official area (m²)</source>
      <translation>Amtliche Fläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>One more of what</source>
      <translation>Eine Einheit mehr wovon</translation>
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
      <source>Owner classes</source>
      <translation>Eigentümergruppen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Owners to convince</source>
      <translation>Zu gewinnende Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Parcel</source>
      <translation>Flurstück</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Parcel number</source>
      <translation>Flurstücksnummer</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Part of an arrow</source>
      <translation>Teil eines Pfeils</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Parties to negotiate with</source>
      <translation>Verhandlungspartner</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People assigned</source>
      <translation>Zugeordnete Menschen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People for whom it is the nearest</source>
      <translation>Menschen, für die dieser Standort der nächste ist</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People gained if added</source>
      <translation>Zusätzlich versorgte Menschen bei Hinzunahme</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People lost if dropped</source>
      <translation>Nicht mehr versorgte Menschen bei Wegfall</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People lost if the worst site fails</source>
      <translation>Nicht mehr versorgte Menschen beim folgenschwersten Ausfall eines Standorts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People lost if this site is dropped</source>
      <translation>Nicht mehr versorgte Menschen bei Wegfall des Standorts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People whom no other site serves</source>
      <translation>Menschen, die kein anderer Standort versorgt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within 10 min</source>
      <translation>Menschen innerhalb von 10 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within 15 min</source>
      <translation>Menschen innerhalb von 15 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within 30 min</source>
      <translation>Menschen innerhalb von 30 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within 5 min</source>
      <translation>Menschen innerhalb von 5 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>People within the limit</source>
      <translation>Menschen innerhalb der Zeitgrenze</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Place</source>
      <translation>Ort</translation>
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
      <source>Price of one unit less of the second objective</source>
      <translation>Preis einer Einheit weniger beim zweiten Ziel</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Production by noise</source>
      <translation>Mögliche Produktion nach Lärm</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Proven optimal</source>
      <translation>Optimalität bewiesen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Quarter (empty: the region)</source>
      <translation>Quartier (leer: die Region)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Rank, best of nine in ten cases</source>
      <translation>Bester Rang in neun von zehn Fällen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Rank, worst of nine in ten cases</source>
      <translation>Schlechtester Rang in neun von zehn Fällen</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Reason</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Reconciled (t a year)</source>
      <translation>Ausgeglichen (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Results and their hashes</source>
      <translation>Ergebnisse und ihre Prüfsummen</translation>
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
      <source>Saving per t/a of more capacity, in the unit of the objective</source>
      <translation>Ersparnis je t/a mehr Kapazität, in der Einheit des Ziels</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Saving per unit of a wider limit</source>
      <translation>Einsparung je Einheit, um die die Grenze erweitert wird</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Saving per unit, in the unit of the objective</source>
      <translation>Einsparung je Einheit, in der Einheit des Zielwerts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Scenarios compared</source>
      <translation>Verglichene Szenarien</translation>
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
      <source>Served before (t a year)</source>
      <translation>Vorher gedeckt (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Setback (m)</source>
      <translation>Grenzabstand (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Shadow price (per t, in the unit of the objective)</source>
      <translation>Schattenpreis (je t, in der Einheit des Ziels)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share lost</source>
      <translation>Nicht mehr gedeckter Anteil</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share lost, mean of the materials</source>
      <translation>Nicht mehr gedeckter Anteil, Mittel der Stoffe</translation>
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
      <source>Share of the capacity used</source>
      <translation>Genutzter Anteil der Kapazität</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the largest owner</source>
      <translation>Anteil des größten Eigentümers</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the leading owner class</source>
      <translation>Anteil der führenden Eigentümergruppe</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share of the limit used</source>
      <translation>Ausgeschöpfter Anteil der Grenze</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share served</source>
      <translation>Anteil versorgt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share served at 20 % less speed</source>
      <translation>Anteil versorgt bei 20 % geringerer Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Share served at 20 % more speed</source>
      <translation>Anteil versorgt bei 20 % höherer Geschwindigkeit</translation>
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
      <source>Sites lost</source>
      <translation>Ausgefallene Standorte</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites within 10 min</source>
      <translation>Standorte innerhalb von 10 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites within 15 min</source>
      <translation>Standorte innerhalb von 15 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites within 30 min</source>
      <translation>Standorte innerhalb von 30 min</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Sites within 5 min</source>
      <translation>Standorte innerhalb von 5 min</translation>
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
      <source>Source of the rules</source>
      <translation>Quelle der Regeln</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Source of the storeys</source>
      <translation>Quelle der Geschosszahl</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Speed limit (km/h)</source>
      <translation>Zulässige Geschwindigkeit (km/h)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Stability of the weights</source>
      <translation>Stabilität der Gewichte</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Standard deviation (t a year)</source>
      <translation>Standardabweichung (t/a)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Status of the site</source>
      <translation>Status des Standorts</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Stop</source>
      <translation>Haltestelle</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Storey</source>
      <translation>Geschoss</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Storey height (m)</source>
      <translation>Geschosshöhe (m)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Storeys</source>
      <translation>Geschosse</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Storeys of the factory type</source>
      <translation>Geschosse als Fabriktyp</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Street nodes</source>
      <translation>Straßenknoten</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Suits</source>
      <translation>Geeignet</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Survey first (rank)</source>
      <translation>Zuerst erheben (Rang)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Survey these first</source>
      <translation>Zuerst zu erheben</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Tenure</source>
      <translation>Buchungsart</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Throughput (t a year)</source>
      <translation>Durchsatz (t im Jahr)</translation>
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
      <source>Unevenness between quarters</source>
      <translation>Ungleichheit zwischen den Quartieren</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Unevenness of the time (Gini)</source>
      <translation>Ungleichheit der Reisezeit (Gini)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Used</source>
      <translation>Ausgeschöpft</translation>
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
      <source>Value at 20 % less speed</source>
      <translation>Wert bei 20 % geringerer Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Value at 20 % more speed</source>
      <translation>Wert bei 20 % höherer Geschwindigkeit</translation>
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
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Weight down to which the best stay the same</source>
      <translation>Kleinstes Gewicht, bei dem die besten Standorte gleich bleiben</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Weight up to which the best stay the same</source>
      <translation>Größtes Gewicht, bei dem die besten Standorte gleich bleiben</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What costs most here</source>
      <translation>Folgenschwerster Ausfall an diesem Ort</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What fails</source>
      <translation>Was ausfällt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What is added</source>
      <translation>Was hinzukommt</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What is limited</source>
      <translation>Was begrenzt ist</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What is owned</source>
      <translation>Was im Eigentum steht</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>What to find out</source>
      <translation>Was zu erheben ist</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Width (mm)</source>
      <translation>Breite (mm)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Width (px)</source>
      <translation>Breite (px)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Width of the whole arrow (px)</source>
      <translation>Breite des ganzen Pfeils (px)</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>With straight lines</source>
      <translation>Mit geraden Linien</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Within one quarter</source>
      <translation>Innerhalb eines Quartiers</translation>
    </message>
    <message>
      <location filename="../core/schema.py" />
      <source>Written</source>
      <translation>Geschrieben</translation>
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
      <location filename="../core/sites/activation.py" />
      <source>1 party</source>
      <translation>1 Verhandlungspartner</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Agree with the municipal company, through the municipality as its shareholder, on a lease or a heritable building right</source>
      <translation>Mit dem kommunalen Unternehmen, über die Gemeinde als Gesellschafterin, Pacht oder Erbbaurecht vereinbaren</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Ask the owner for a heritable building right: the land stays with it, the rent is steady</source>
      <translation>Beim Eigentümer wegen eines Erbbaurechts anfragen: Der Boden bleibt bei ihm, der Erbbauzins ist stetig</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Ask the public owner for a direct sale or a heritable building right before it goes to tender</source>
      <translation>Beim öffentlichen Eigentümer wegen Direktverkauf oder Erbbaurecht anfragen, bevor ausgeschrieben wird</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Award the municipal land by concept (Konzeptvergabe), as a heritable building right rather than by sale</source>
      <translation>Das kommunale Grundstück nach Konzept vergeben (Konzeptvergabe), im Erbbaurecht statt durch Verkauf</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Bring the many owners together, or buy share by share</source>
      <translation>Die vielen Eigentümer zusammenbringen oder Anteil für Anteil kaufen</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Build with the cooperative, as its own project or on a heritable building right</source>
      <translation>Mit der Genossenschaft bauen, als ihr eigenes Vorhaben oder im Erbbaurecht</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Buy directly from the federal government (BImA), which offers to municipalities first and at a lower price for some public purposes</source>
      <translation>Direkt vom Bund kaufen (BImA), der zuerst den Gemeinden anbietet und für manche öffentlichen Zwecke verbilligt abgibt</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Find the owner: ask the land register, which takes a legitimate interest (GBO §12)</source>
      <translation>Den Eigentümer ermitteln: beim Grundbuchamt anfragen, was ein berechtigtes Interesse voraussetzt (§ 12 GBO)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Have the railway land released (AEG §23), then agree with the owner on purchase or a heritable building right</source>
      <translation>Die Bahnfläche freistellen lassen (§ 23 AEG), dann mit dem Eigentümer Kauf oder Erbbaurecht vereinbaren</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Negotiate purchase, lease or a heritable building right with the owner</source>
      <translation>Mit dem Eigentümer über Kauf, Pacht oder Erbbaurecht verhandeln</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Somebody holds a right to build here already: agree with the holder and with the landowner on its use</source>
      <translation>Hier besteht bereits ein Recht zur Bebauung: sich mit dem Berechtigten und dem Grundstückseigentümer über dessen Nutzung einigen</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Wait for a sale, then use a right of pre-emption within three months (BauGB §24(1) nos. 1–4 and 8, or a by-law under §25(1) nos. 1–2), also in favour of a third party such as a cooperative (§27a)</source>
      <translation>Einen Verkauf abwarten, dann innerhalb von drei Monaten ein Vorkaufsrecht ausüben (§ 24 Abs. 1 Nr. 1–4 und 8 BauGB oder aufgrund einer Satzung nach § 25 Abs. 1 Nr. 1–2), auch zugunsten Dritter, zum Beispiel einer Genossenschaft (§ 27a)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>Win the firm for an extension on its own land (where there is no plan, BauGB §34(3a) helps a lawful trade); if it does not work here itself, negotiate</source>
      <translation>Den Betrieb für eine Erweiterung auf eigenem Grundstück gewinnen (ohne Bebauungsplan hilft § 34 Abs. 3a BauGB einem zulässigerweise errichteten Gewerbebetrieb); arbeitet er hier nicht selbst, verhandeln</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>a pre-emption by-law (BauGB §25(1) no. 2) does not help while the plot is built and used as planned (§26)</source>
      <translation>eine Vorkaufsrechtssatzung (§ 25 Abs. 1 Nr. 2 BauGB) hilft nicht, solange das Grundstück plangemäß bebaut und genutzt ist (§ 26)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>at least 1 party</source>
      <translation>mindestens 1 Verhandlungspartner</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>at least {count} parties</source>
      <translation>mindestens {count} Verhandlungspartner</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>pre-emption also covers shares in co-owned land</source>
      <translation>das Vorkaufsrecht erfasst auch Miteigentumsanteile am Grundstück</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>rules that ease housing (BauGB §246e, §31(3), §34(3b)) may draw it away from production: secure it by a plan</source>
      <translation>Erleichterungen für den Wohnungsbau (§ 246e, § 31 Abs. 3, § 34 Abs. 3b BauGB) können den Standort der Produktion entziehen: durch einen Bebauungsplan sichern</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>the municipality may set a pre-emption by-law (BauGB §25(1) no. 2), or have the right where buildings are defective (§24(1) no. 8), and use it in favour of a third party (§27a)</source>
      <translation>die Gemeinde kann eine Vorkaufsrechtssatzung erlassen (§ 25 Abs. 1 Nr. 2 BauGB) oder hat das Vorkaufsrecht, wo Gebäude Missstände oder Mängel aufweisen (§ 24 Abs. 1 Nr. 8), und kann es zugunsten Dritter ausüben (§ 27a)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>the municipality may set a pre-emption by-law (BauGB §25(1) nos. 1–2) and use it in favour of a third party (§27a)</source>
      <translation>die Gemeinde kann eine Vorkaufsrechtssatzung erlassen (§ 25 Abs. 1 Nr. 1–2 BauGB) und das Vorkaufsrecht zugunsten Dritter ausüben (§ 27a)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>the municipality may set a pre-emption by-law (BauGB §25(1)), which does not help if the plot is built and used as planned (§26)</source>
      <translation>die Gemeinde kann eine Vorkaufsrechtssatzung erlassen (§ 25 Abs. 1 BauGB), die nicht hilft, wenn das Grundstück plangemäß bebaut und genutzt ist (§ 26)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>the railway land must be released first (AEG §23)</source>
      <translation>die Bahnfläche muss zuerst freigestellt werden (§ 23 AEG)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>there is no pre-emption for condominium units (BauGB §24(2))</source>
      <translation>beim Kauf von Wohnungs- oder Teileigentum besteht kein Vorkaufsrecht (§ 24 Abs. 2 BauGB)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>there is no pre-emption for heritable building rights (BauGB §24(2))</source>
      <translation>beim Kauf von Erbbaurechten besteht kein Vorkaufsrecht (§ 24 Abs. 2 BauGB)</translation>
    </message>
    <message>
      <location filename="../core/sites/activation.py" />
      <source>{count} parties</source>
      <translation>{count} Verhandlungspartner</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly.py" />
      <source>The plots have no field {fields}; run “Estimate floor-space potential” on them first.</source>
      <translation>Die Grundstücke haben kein Feld {fields}; zuerst „Geschossflächenpotenzial schätzen“ auf sie anwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>as such {floor} m²</source>
      <translation>in dieser Form {floor} m²</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>plate {width:.0f} × {length:.0f} m</source>
      <translation>Grundriss {width:.0f} × {length:.0f} m</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>ramp-up factory</source>
      <translation>Rampenfabrik</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>stacked halls</source>
      <translation>gestapelte Hallen</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>workshop house</source>
      <translation>Gewerbehof</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>{gain} m² more than apart</source>
      <translation>{gain} m² mehr als getrennt</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>{plots} plots, 1 owner: {after} instead of {before}</source>
      <translation>{plots} Grundstücke, 1 Eigentümer: {after} statt {before}</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>{plots} plots, {parties} owners, {unknown} of them unknown: {after} instead of {before}</source>
      <translation>{plots} Grundstücke, {parties} Eigentümer, davon {unknown} unbekannt: {after} statt {before}</translation>
    </message>
    <message>
      <location filename="../core/sites/assembly_reasons.py" />
      <source>{plots} plots, {parties} owners: {after} instead of {before}</source>
      <translation>{plots} Grundstücke, {parties} Eigentümer: {after} statt {before}</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>Nothing is known about the criterion “{criterion}”; it was left out of the ranking.</source>
      <translation>Über das Kriterium „{criterion}“ ist nichts bekannt; es entfällt in der Rangfolge.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>The number of best sites is {given}; it must be at least 1.</source>
      <translation>Die Anzahl der besten Standorte ist {given}; sie muss mindestens 1 sein.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>There are no buildings, so that all plots count as empty and all that is permitted counts as reserve.</source>
      <translation>Es gibt keine Gebäude; daher gelten alle Grundstücke als unbebaut, und alles Zulässige zählt als Reserve.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>There is no ranking method {method}; choose one of {methods}.</source>
      <translation>Es gibt kein Verfahren der Rangfolge {method}; eines von {methods} wählen.</translation>
    </message>
    <message>
      <location filename="../core/sites/candidates.py" />
      <source>{count} plots have zoning types that are not known and are taken not to permit production: {types}. Map them in a zoning table.</source>
      <translation>{count} Grundstücke haben nicht bekannte Baugebiete, bei denen angenommen wird, dass sie keine Produktion zulassen: {types}. Diese in einer Tabelle der Baugebiete zuordnen.</translation>
    </message>
    <message>
      <location filename="../core/sites/comparisons.py" />
      <source>The comparisons contradict each other (consistency ratio {ratio:.2f}, at most {most:.2f} is sound). Least fitting: “{row}” counts {given} times “{column}”; the other comparisons suggest {implied:.1f} times.</source>
      <translation>Die Vergleiche widersprechen einander (Konsistenzverhältnis {ratio:.2f}, vertretbar ist höchstens {most:.2f}). Am wenigsten passt: „{row}“ zählt {given}-mal so viel wie „{column}“; die übrigen Vergleiche sprechen für das {implied:.1f}-Fache.</translation>
    </message>
    <message>
      <location filename="../core/sites/comparisons.py" />
      <source>The comparisons {path} leave open how many times “{row}” counts “{column}”; fill in that cell.</source>
      <translation>Die Vergleiche {path} lassen offen, wievielmal so viel „{row}“ zählt wie „{column}“; diese Zelle ausfüllen.</translation>
    </message>
    <message>
      <location filename="../core/sites/comparisons.py" />
      <source>The comparisons {path} name a criterion “{given}” that there is not; use {known}.</source>
      <translation>Die Vergleiche {path} nennen ein Kriterium „{given}“, das es nicht gibt; verwendbar sind {known}.</translation>
    </message>
    <message>
      <location filename="../core/sites/comparisons.py" />
      <source>The comparisons {path} need each criterion once in the header and one row for each, two at least.</source>
      <translation>Die Vergleiche {path} brauchen jedes Kriterium einmal in der Kopfzeile und je eine Zeile dafür, mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>Parcels have neither owner_key nor owner_class; classify the owners first.</source>
      <translation>Die Flurstücke haben weder owner_key noch owner_class; zuerst die Eigentümer klassifizieren.</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>Parcels say no owners in {field}: only shares of groups are given, not of single owners.</source>
      <translation>Die Flurstücke nennen in {field} keine Eigentümer: Angegeben werden nur Anteile von Gruppen, nicht von einzelnen Eigentümern.</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>Whole region</source>
      <translation>Ganze Region</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>{count} parcels have owner classes nobody knows and count as unknown; run “Classify owners” first.</source>
      <translation>{count} Flurstücke haben nicht vorgesehene Eigentümergruppen und zählen als unbekannt; zuerst „Eigentümer klassifizieren“ ausführen.</translation>
    </message>
    <message>
      <location filename="../core/sites/concentration.py" />
      <source>{count} parcels lie outside all quarters and are left out.</source>
      <translation>{count} Flurstücke liegen außerhalb aller Quartiere und werden ausgelassen.</translation>
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
      <location filename="../core/sites/existing.py" />
      <source>A terrain model alone tells no heights; add the surface model that belongs to it.</source>
      <translation>Ein Geländemodell allein ergibt keine Gebäudehöhen; das zugehörige Oberflächenmodell hinzufügen.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} has a row without factory_type; name each type.</source>
      <translation>Die Tabelle {path} hat eine Zeile ohne factory_type; jeden Typ benennen.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} has a smaller typical than least floor space for {type}; swap the two.</source>
      <translation>In der Tabelle {path} ist die typische Geschossfläche von {type} kleiner als die Mindestgeschossfläche; die beiden vertauschen.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} has the emission class {given} for {type}; choose one of {known}.</source>
      <translation>Die Tabelle {path} nennt für {type} die Emissionsklasse {given}; eine von {known} wählen.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} has {value} as {column} of {type}; give a number from 0 up, or leave it empty.</source>
      <translation>Die Tabelle {path} enthält {value} als {column} von {type}; eine Zahl ab 0 angeben oder das Feld leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} holds no factory type; give it at least one row.</source>
      <translation>Die Tabelle {path} enthält keinen Fabriktyp; mindestens eine Zeile angeben.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} must say in upper_floors of {type} whether upper floors suit: 1 yes, 0 no.</source>
      <translation>Die Tabelle {path} muss in upper_floors von {type} sagen, ob Obergeschosse geeignet sind: 1 ja, 0 nein.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>The table {path} names the factory type {types} twice; keep one row of each.</source>
      <translation>Die Tabelle {path} nennt den Fabriktyp {types} doppelt; von jedem nur eine Zeile behalten.</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>clear height</source>
      <translation>lichte Höhe</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>clear height {has} m, needs {needs} m</source>
      <translation>lichte Höhe {has} m, nötig {needs} m</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>floor load</source>
      <translation>Bodentraglast</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>floor load {has} kN/m², needs {needs} kN/m²</source>
      <translation>Bodentraglast {has} kN/m², nötig {needs} kN/m²</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>floor space</source>
      <translation>Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>floor space {has} m², needs {needs} m²</source>
      <translation>Geschossfläche {has} m², nötig {needs} m²</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>freight access</source>
      <translation>Güteranschluss</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>freight access at {has} m, at most {needs} m</source>
      <translation>Güteranschluss in {has} m, höchstens {needs} m</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>ground floor {has} m², needs {needs} m²</source>
      <translation>Erdgeschoss {has} m², nötig {needs} m²</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>lacks: {needs}</source>
      <translation>es fehlt: {needs}</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>length of the plate</source>
      <translation>Länge des Grundrisses</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>noise</source>
      <translation>Lärm</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>plate {has} m long, needs {needs} m</source>
      <translation>Grundriss {has} m lang, nötig {needs} m</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>plate {has} m wide, needs {needs} m</source>
      <translation>Grundriss {has} m breit, nötig {needs} m</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>power for {power} kW at {has} m, at most {needs} m</source>
      <translation>Strom für {power} kW in {has} m, höchstens {needs} m</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>power supply</source>
      <translation>Stromversorgung</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>the neighbours allow “{has}”, needs “{needs}”</source>
      <translation>die Nachbarschaft lässt „{has}“ zu, nötig „{needs}“</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>tightest: {needs}</source>
      <translation>am knappsten: {needs}</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>unknown: {subjects}</source>
      <translation>unbekannt: {subjects}</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>width of the plate</source>
      <translation>Breite des Grundrisses</translation>
    </message>
    <message>
      <location filename="../core/sites/factory_types.py" />
      <source>{has} m² of typically {typical} m²</source>
      <translation>{has} m² von typisch {typical} m²</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>Floor space that can be added between {low} and {high} m²</source>
      <translation>Zusätzlich mögliche Geschossfläche zwischen {low} und {high} m²</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>Owner class “{owner}” only {right:.0%} sure</source>
      <translation>Eigentümergruppe „{owner}“ nur zu {right:.0%} sicher</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>The owner is not known</source>
      <translation>Der Eigentümer ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>The zoning is not known</source>
      <translation>Das Baugebiet ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>There are only {count} candidates, so all are among the {top} best; ask for fewer to tell them apart.</source>
      <translation>Es gibt nur {count} Kandidaten, daher gehören alle zu den {top} besten; weniger verlangen, um sie zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>Zoning {zoning} only inferred ({confidence})</source>
      <translation>Baugebiet {zoning} nur abgeleitet ({confidence})</translation>
    </message>
    <message>
      <location filename="../core/sites/firmness.py" />
      <source>{what}; in {share:.0%} of cases the site is among the {top} best.</source>
      <translation>{what}; in {share:.0%} der Fälle gehört der Standort zu den {top} besten.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>Storeys of some buildings on {count} of {plots} plots are not known and were assumed by use.</source>
      <translation>Auf {count} von {plots} Grundstücken ist die Zahl der Geschosse einiger Gebäude nicht bekannt; sie wurde nach der Nutzung angenommen.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>There is no way {given} to apply BauGB §34; use one of {known}.</source>
      <translation>Es gibt keine Art {given}, § 34 BauGB anzuwenden; eine von {known} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>Zoning types that are not known were passed over: {types}{more}. Map them in a zoning table.</source>
      <translation>Nicht bekannte Baugebiete wurden übergangen: {types}{more}. Diese in einer Tabelle der Baugebiete zuordnen.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>{count} heights of the zoning plan are measured from sea level and could not be used as limits.</source>
      <translation>{count} Höhen des Bebauungsplans beziehen sich auf den Meeresspiegel und konnten nicht als Grenzen verwendet werden.</translation>
    </message>
    <message>
      <location filename="../core/sites/floorspace.py" />
      <source>{count} plots have few built neighbours of their use; what fits in there is uncertain.</source>
      <translation>{count} Grundstücke haben wenige bebaute Nachbargrundstücke gleicher Nutzung; was sich dort einfügt, ist unsicher.</translation>
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
      <source>The land use of the plot is not known, so production does not count as permitted; state its use.</source>
      <translation>Die Landnutzung des Grundstücks ist nicht bekannt, darum zählt Produktion nicht als zulässig; seine Nutzung angeben.</translation>
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
      <source>The zoning type {zoning} is not known and counts as ruling out production; map it in a zoning table.</source>
      <translation>Die Art der baulichen Nutzung {zoning} ist nicht bekannt und zählt so, als schließe sie Produktion aus; sie in einer eigenen Tabelle zuordnen.</translation>
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
      <location filename="../core/sites/massing.py" />
      <source>Nothing fits on {count} of {sites} sites; they have no floors.</source>
      <translation>Auf {count} von {sites} Standorten passt nichts; sie haben keine Geschosse.</translation>
    </message>
    <message>
      <location filename="../core/sites/massing.py" />
      <source>Only the best {count} of {sites} sites were drawn.</source>
      <translation>Nur die besten {count} von {sites} Standorten wurden gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/sites/massing.py" />
      <source>The sites have no field {fields}; run “Estimate floor-space potential” or “Find candidate sites” first.</source>
      <translation>Die Standorte haben kein Feld {fields}; zuerst „Geschossflächenpotenzial schätzen“ oder „Standortkandidaten finden“ ausführen.</translation>
    </message>
    <message>
      <location filename="../core/sites/massing.py" />
      <source>The terrain {path} has no heights at {count} sites; choose one that covers them all.</source>
      <translation>Das Geländemodell {path} hat an {count} Standorten keine Höhen; eines wählen, das alle abdeckt.</translation>
    </message>
    <message>
      <location filename="../core/sites/noise.py" />
      <source>The site's area must be above 0 m² to say how much noise it may make.</source>
      <translation>Die Fläche des Standorts muss über 0 m² liegen, um sagen zu können, wie viel Lärm er verursachen darf.</translation>
    </message>
    <message>
      <location filename="../core/sites/outranking.py" />
      <source>Preference function {given} is not known; use one of {known}.</source>
      <translation>Die Präferenzfunktion {given} ist nicht bekannt; eine von {known} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/outranking.py" />
      <source>Preference functions linear, level and gaussian need a threshold p above q and above 0 for each criterion.</source>
      <translation>Die Präferenzfunktionen linear, level und gaussian brauchen je Kriterium eine Schwelle p über q und über 0.</translation>
    </message>
    <message>
      <location filename="../core/sites/outranking.py" />
      <source>There are thresholds for {given} criteria, but {count} criteria; give one for all or one for each.</source>
      <translation>Es liegen Schwellen für {given} Kriterien vor, es sind aber {count} Kriterien; eine für alle oder je eine angeben.</translation>
    </message>
    <message>
      <location filename="../core/sites/outranking.py" />
      <source>There are {given} preference functions for {count} criteria; give one for all or one for each.</source>
      <translation>Für {count} Kriterien liegen {given} Präferenzfunktionen vor; eine für alle oder je eine angeben.</translation>
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
      <location filename="../core/sites/reasons.py" />
      <source>activation: {path}</source>
      <translation>Aktivierung: {path}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>homes at {distance:.0f} m</source>
      <translation>Wohnungen in {distance:.0f} m Abstand</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>in {share:.0%} of cases among the {top} best</source>
      <translation>in {share:.0%} der Fälle unter den {top} besten</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>intervention: {intervention}</source>
      <translation>Maßnahme: {intervention}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>no homes nearby</source>
      <translation>keine Wohnungen in der Nähe</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>noise: {production}</source>
      <translation>Lärm: {production}</translation>
    </message>
    <message>
      <location filename="../core/sites/reasons.py" />
      <source>owner: {owner}</source>
      <translation>Eigentümer: {owner}</translation>
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
      <location filename="../core/sites/robustness.py" />
      <source>The deviation of the weights is {given}; it must not be negative.</source>
      <translation>Die Abweichung der Gewichte ist {given}; sie darf nicht negativ sein.</translation>
    </message>
    <message>
      <location filename="../core/sites/scenarios.py" />
      <source>There is no scenario {given}; use one of {known}.</source>
      <translation>Es gibt kein Szenario {given}; eines von {known} verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sites/scoring.py" />
      <source>All weights of the criteria are 0; give at least one of them a weight above 0.</source>
      <translation>Alle Gewichte der Kriterien sind 0; mindestens einem ein Gewicht über 0 geben.</translation>
    </message>
    <message>
      <location filename="../core/sites/scoring.py" />
      <source>No criterion with a weight above zero is known for any site; raise some weights.</source>
      <translation>Für keinen Standort ist ein Kriterium mit einem Gewicht über null bekannt; einige Gewichte erhöhen.</translation>
    </message>
    <message>
      <location filename="../core/sites/scoring.py" />
      <source>The weight of {criterion} is {value}; choose 0 or more.</source>
      <translation>Das Gewicht von {criterion} ist {value}; 0 oder mehr wählen.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>The zoning table leaves grz, gfz or permissibility of {given} open; fill them in or name a type in like.</source>
      <translation>Die Tabelle der Baugebiete lässt grz, gfz oder permissibility von {given} offen; ausfüllen oder in like ein Baugebiet nennen.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>The zoning table says like {given}, which is no BauNVO type; use one of {known} or leave it empty.</source>
      <translation>Die Tabelle der Baugebiete nennt in like {given}, das ist kein Baugebiet der BauNVO; eines von {known} verwenden oder das Feld leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>The zoning table {path} has {value:g} as {field} of {zoning} (row {row}), where {least:g} to {most:g} are plausible; correct it, or leave it empty to take that of the type in like.</source>
      <translation>Die Tabelle der baulichen Nutzung {path} nennt {value:g} als {field} von {zoning} (Zeile {row}), plausibel sind {least:g} bis {most:g}; berichtigen, oder leer lassen, damit der Wert der Art in like gilt.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning.py" />
      <source>The zoning table {path} holds no zoning type; fill in the column zoning.</source>
      <translation>Die Tabelle der Baugebiete {path} enthält kein Baugebiet; die Spalte zoning ausfüllen.</translation>
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
      <location filename="../core/sites/zoning_plan.py" />
      <source>The field {field} of the zoning plan holds no known type (such as {given}); use {known}, or map the types in a zoning table of your own.</source>
      <translation>Das Feld {field} des Bebauungsplans enthält kein bekanntes Baugebiet (sondern zum Beispiel {given}); {known} verwenden oder die Baugebiete in einer eigenen Tabelle der Baugebiete zuordnen.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning_plan.py" />
      <source>The zoning plan has no field zoning and none of XPlanung ({xplanung}); name the field with the type.</source>
      <translation>Der Bebauungsplan hat weder ein Feld zoning noch eines von XPlanung ({xplanung}); das Feld mit dem Baugebiet angeben.</translation>
    </message>
    <message>
      <location filename="../core/sites/zoning_plan.py" />
      <source>The zoning plan has no field {field}; its fields are {fields}.</source>
      <translation>Der Bebauungsplan hat kein Feld {field}; vorhanden sind {fields}.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/crs_names.py" />
      <source>{path} is in a coordinate reference system {crs} that is not known here; convert it to an EPSG one.</source>
      <translation>{path} liegt im Koordinatenbezugssystem {crs} vor, das hier nicht bekannt ist; in eines mit EPSG-Code umwandeln.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/crs_names.py" />
      <source>{path} names no coordinate reference system; export it with one, or open it in QGIS and give the layer.</source>
      <translation>{path} nennt kein Koordinatenbezugssystem; mit einem exportieren oder in QGIS öffnen und den Layer angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/fields.py" />
      <source>{name} has no field {field}; it has {fields}.</source>
      <translation>{name} hat kein Feld {field}; vorhanden sind {fields}.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/gml_tables.py" />
      <source>{path} has no features with an area; choose a file of parcels, such as ALKIS NAS or INSPIRE GML.</source>
      <translation>{path} enthält keine Objekte mit einer Fläche; eine Datei mit Flurstücken wählen, zum Beispiel ALKIS NAS oder INSPIRE GML.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>No row of the table of owners {path} has the key of a parcel; parcels have keys such as {example}. Name the fields with the keys of both.</source>
      <translation>Keine Zeile der Eigentümertabelle {path} enthält das Kennzeichen eines Flurstücks; die Flurstücke haben Kennzeichen wie {example}. Die Felder mit den Kennzeichen beider angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>Nothing to import: give a file of the cadastre or a layer of parcels.</source>
      <translation>Es gibt nichts zu importieren: eine Katasterdatei oder einen Layer mit Flurstücken angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>There is no file {path}; choose a file of the cadastre.</source>
      <translation>Es gibt keine Datei {path}; eine Katasterdatei wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>{path} holds OpenStreetMap, which has no parcels; take “Import OpenStreetMap” and then “Derive plots”.</source>
      <translation>{path} enthält OpenStreetMap, das keine Flurstücke kennt; „OpenStreetMap importieren“ und dann „Grundstücke ableiten“ verwenden.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>{path} holds no XML, gzipped as it is; unpack it and choose what is in it.</source>
      <translation>{path} ist mit gzip gepackt und enthält kein XML; entpacken und den Inhalt wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>{path} is XML, but neither ALKIS NAS nor GML with parcels; choose another export of the cadastre.</source>
      <translation>{path} ist XML, aber weder ALKIS NAS noch GML mit Flurstücken; einen anderen Katasterauszug wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>{path} is a folder; choose a file.</source>
      <translation>{path} ist ein Ordner; eine Datei wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/load.py" />
      <source>{path} is empty; export or download it again.</source>
      <translation>{path} ist leer; erneut exportieren oder herunterladen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/nas.py" />
      <source>{path} has no parcels (AX_Flurstueck) that are valid today; order an extract of the present stock.</source>
      <translation>{path} enthält keine heute gültigen Flurstücke (AX_Flurstueck); einen Auszug des aktuellen Bestands anfordern.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/nas.py" />
      <source>{path} holds changes of the cadastre (NBA or Fortführung: objects that are replaced or deleted), not its stock; order or export the stock (Bestandsdatenauszug).</source>
      <translation>{path} enthält Änderungen des Katasters (NBA oder Fortführung: Objekte, die ersetzt oder gelöscht werden), nicht seinen Bestand; den Bestand bestellen oder ausgeben (Bestandsdatenauszug).</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/nas_layers.py" />
      <source>This is an update for users (NBA) that only adds objects: all parcels are in it only if it was the first delivery of the stock.</source>
      <translation>Dies ist eine Nutzerbezogene Bestandsdatenaktualisierung (NBA), die nur Objekte hinzufügt: Alle Flurstücke enthält sie nur, wenn sie die Erstausstattung war.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/nas_layers.py" />
      <source>{count} buildings are below the ground or only planned; they were left out.</source>
      <translation>{count} Gebäude liegen unter der Erdoberfläche oder sind nur geplant; sie wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/nas_layers.py" />
      <source>{count} curves are of a kind that is not known here ({kinds}); they are drawn by their points.</source>
      <translation>{count} Kurven sind von einer hier nicht bekannten Art ({kinds}); sie werden nach ihren Punkten gezeichnet.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_classes.py" />
      <source>The field of owner classes seems to hold names; name it as the field of owners, whose names are classified and not kept.</source>
      <translation>Das Feld der Eigentümergruppen enthält anscheinend Namen; es als Feld der Eigentümer angeben, deren Namen klassifiziert und nicht aufbewahrt werden.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{count} parcels found no owner in the table of owners.</source>
      <translation>Zu {count} Flurstücken fand sich kein Eigentümer in der Eigentümertabelle.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{count} rows of the table of owners found no parcel.</source>
      <translation>Zu {count} Zeilen der Eigentümertabelle fand sich kein Flurstück.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{name} has no field with owners' names or classes; name it as the name field of the table of owners.</source>
      <translation>{name} hat kein erkennbares Feld mit Namen oder Gruppen der Eigentümer; es als Namensfeld der Eigentümertabelle angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{path} cannot be opened ({detail}); check that you may read it.</source>
      <translation>{path} lässt sich nicht öffnen ({detail}); die Leserechte prüfen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{path} has no field with the parcels' keys among {fields}; name it as the key of the table of owners.</source>
      <translation>{path} hat unter {fields} kein erkennbares Feld mit den Flurstückskennzeichen; es als Flurstücksfeld der Eigentümertabelle angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{path} has no line of field names with the parcels' keys; add one, or name the key of the table of owners.</source>
      <translation>{path} hat keine Kopfzeile, die ein Feld mit den Flurstückskennzeichen nennt; eine ergänzen oder das Flurstücksfeld der Eigentümertabelle angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{path} is empty; choose the table of owners.</source>
      <translation>{path} ist leer; die Eigentümertabelle wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/owner_table.py" />
      <source>{path} is no table that can be read; save it as CSV.</source>
      <translation>{path} ist keine lesbare Tabelle; als CSV speichern.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/parcels.py" />
      <source>{count} parcels measure more than {share} more or less than their official area; check them before you rely on their floor space: {parcels}.</source>
      <translation>{count} Flurstücke weichen um mehr als {share} von ihrer amtlichen Fläche ab; vor dem Rechnen mit ihrer Geschossfläche prüfen: {parcels}.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/parcels.py" />
      <source>{count} parcels share their identifier with another one; a number was added to it.</source>
      <translation>{count} Flurstücke haben dasselbe Kennzeichen wie ein anderes; es wurde um eine Nummer ergänzt.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/parcels.py" />
      <source>{count} parcels stand twice in the data; each was taken once.</source>
      <translation>{count} Flurstücke stehen doppelt in den Daten; jedes wurde einmal übernommen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/parcels.py" />
      <source>{name} has no parcels with an area; check that the right layer was chosen.</source>
      <translation>{name} enthält keine Flurstücke mit einer Fläche; prüfen, ob der richtige Layer gewählt ist.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/vector.py" />
      <source>{count} owner classes ({classes}) are kept as they are, but mean nothing to the site search; classify them by a table of your own.</source>
      <translation>{count} Eigentümergruppen ({classes}) bleiben, wie sie sind, sagen der Standortsuche aber nichts; sie mit einer eigenen Tabelle klassifizieren.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/vector.py" />
      <source>{path} has no layer of polygons; choose a file of parcels.</source>
      <translation>{path} enthält keinen Layer mit Polygonen; eine Datei mit Flurstücken wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/vector.py" />
      <source>{path} holds several layers ({layers}); name the one with the parcels as the layer.</source>
      <translation>{path} enthält mehrere Layer ({layers}); denjenigen mit den Flurstücken als Layer angeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/vector.py" />
      <source>{path} is neither ALKIS NAS, GML nor a file of vector data; choose a file of parcels.</source>
      <translation>{path} ist weder ALKIS NAS noch GML noch eine Datei mit Vektordaten; eine Datei mit Flurstücken wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/xml_features.py" />
      <source>{path} declares XML entities, which no cadastre or city model does; remove its DOCTYPE or export it again.</source>
      <translation>{path} vereinbart XML-Entitäten, was kein Kataster oder Stadtmodell tut; den DOCTYPE entfernen oder die Datei neu ausgeben.</translation>
    </message>
    <message>
      <location filename="../core/sources/cadastre/xml_features.py" />
      <source>{path} is cut off or damaged ({detail}); export or download it again.</source>
      <translation>{path} ist unvollständig oder beschädigt ({detail}); erneut exportieren oder herunterladen.</translation>
    </message>
    <message>
      <location filename="../core/sources/crs.py" />
      <source>The coordinate reference system {crs} is not in metres; choose a projected one such as local UTM.</source>
      <translation>Das Koordinatenbezugssystem {crs} ist nicht in Metern; ein projiziertes wählen, zum Beispiel die örtliche UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../core/sources/crs.py" />
      <source>The coordinate reference system {crs} stretches lengths and areas; choose one for measuring such as local UTM.</source>
      <translation>Das Koordinatenbezugssystem {crs} verzerrt Längen und Flächen; eines zum Messen wählen, zum Beispiel die örtliche UTM-Zone.</translation>
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
      <location filename="../core/sources/lod2.py" />
      <source>The city model has no coordinate reference system; set it in the layer's properties.</source>
      <translation>Das Stadtmodell hat kein Koordinatenbezugssystem; dieses in den Layereigenschaften festlegen.</translation>
    </message>
    <message>
      <location filename="../core/sources/lod2.py" />
      <source>The city model has no height field such as {names}; it has {fields}.</source>
      <translation>Das Stadtmodell hat kein Höhenfeld wie {names}; vorhanden sind {fields}.</translation>
    </message>
    <message>
      <location filename="../core/sources/lod2.py" />
      <source>There is no file {path}; choose a city model in CityGML (.gml, .xml, .zip).</source>
      <translation>Es gibt keine Datei {path}; ein Stadtmodell in CityGML wählen (.gml, .xml, .zip).</translation>
    </message>
    <message>
      <location filename="../core/sources/lod2.py" />
      <source>{path} holds no buildings; choose a city model in CityGML (LoD1 or LoD2).</source>
      <translation>{path} enthält keine Gebäude; ein Stadtmodell in CityGML wählen (LoD1 oder LoD2).</translation>
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
      <location filename="../core/sources/owner_keys.py" />
      <source>The salt of the owners' pseudonyms is empty; give a word nobody guesses, or leave it random.</source>
      <translation>Das Geheimwort (Salt) der Pseudonyme der Eigentümer ist leer; ein Wort angeben, das niemand errät, oder es zufällig lassen.</translation>
    </message>
    <message>
      <location filename="../core/sources/owner_mapping.py" />
      <source>The mapping {path} cannot be read as CSV ({detail}); its header reads value,owner_class,legal_form.</source>
      <translation>Die Zuordnungstabelle {path} lässt sich nicht als CSV lesen ({detail}); ihre Kopfzeile lautet value,owner_class,legal_form.</translation>
    </message>
    <message>
      <location filename="../core/sources/owner_mapping.py" />
      <source>The mapping {path} has unknown owner classes ({classes}); use {known}.</source>
      <translation>Die Zuordnungstabelle {path} enthält nicht vorgesehene Eigentümergruppen ({classes}); verwendbar sind {known}.</translation>
    </message>
    <message>
      <location filename="../core/sources/owner_mapping.py" />
      <source>The mapping {path} lacks the columns {columns}; its header reads value,owner_class,legal_form.</source>
      <translation>Der Zuordnungstabelle {path} fehlen die Spalten {columns}; ihre Kopfzeile lautet value,owner_class,legal_form.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>Free text needs the field of owners' names; choose it, or the scheme of your codes.</source>
      <translation>Freitext braucht das Feld der Eigentümernamen; dieses wählen oder das Schlüsselsystem der vorhandenen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>Neither a field of names nor one of codes is given; choose the one that tells the owners.</source>
      <translation>Weder ein Feld mit Namen noch eines mit Schlüsseln ist angegeben; dasjenige wählen, das die Eigentümer nennt.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>The field {field} repeats names of private owners and was left out.</source>
      <translation>Das Feld {field} wiederholt Namen privater Eigentümer und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>The own mapping table is missing; choose a CSV file with the columns value and owner_class.</source>
      <translation>Die eigene Zuordnungstabelle fehlt; eine CSV-Datei mit den Spalten value und owner_class wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>The table has no field {field}; choose one of its fields.</source>
      <translation>Die Tabelle hat kein Feld {field}; eines ihrer Felder wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>{count} rows have codes that the scheme does not list ({codes}); by code their owners are unknown.</source>
      <translation>{count} Zeilen haben Schlüssel, die das Schlüsselsystem nicht verzeichnet ({codes}); nach dem Schlüssel sind ihre Eigentümer unbekannt.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>{count} rows have no entry in the own mapping; without a telling name their owners are unknown.</source>
      <translation>{count} Zeilen haben keinen Eintrag in der eigenen Zuordnungstabelle; ohne aussagekräftigen Namen sind ihre Eigentümer unbekannt.</translation>
    </message>
    <message>
      <location filename="../core/sources/ownership.py" />
      <source>{count} values of the field {field} could tell private owners and were blanked.</source>
      <translation>{count} Werte des Felds {field} könnten private Eigentümer verraten und wurden geleert.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>In {count} cells the number of people is unknown or kept secret; they count as empty.</source>
      <translation>In {count} Zellen ist die Zahl der Menschen unbekannt oder wird geheim gehalten; sie zählen als leer.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>Nobody lives in the area by the population {path}; check that both are of the same place.</source>
      <translation>Nach der Bevölkerung {path} wohnt niemand im Gebiet; prüfen, ob beide denselben Ort betreffen.</translation>
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
      <location filename="../core/sources/population.py" />
      <source>The raster {name} is read as people per cell, not per area: {people} people in the area.</source>
      <translation>Das Raster {name} wird als Menschen je Zelle gelesen, nicht je Fläche: {people} Menschen im Gebiet.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>{people} people of {count} areas larger than a grid cell are taken to live evenly spread over them.</source>
      <translation>Für {people} Menschen aus {count} Flächen, die größer als eine Gitterzelle sind, ist angenommen, dass sie gleichmäßig darüber verteilt wohnen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population.py" />
      <source>{people} people of {count} cells without a home stay at the middle of their cell.</source>
      <translation>{people} Menschen aus {count} Zellen ohne Wohnungen bleiben in der Mitte ihrer Zelle.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_fields.py" />
      <source>No field of the population is known to hold people; name one of {fields} “people” or choose it.</source>
      <translation>Kein Feld der Bevölkerung ist als Zahl der Menschen erkennbar; eines von {fields} „people“ nennen oder es auswählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The population {path} cannot be read as a raster ({detail}); choose a GeoTIFF of people per cell.</source>
      <translation>Die Bevölkerung {path} lässt sich nicht als Raster lesen ({detail}); ein GeoTIFF mit Menschen je Zelle wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} has no coordinate reference system; assign one and save it.</source>
      <translation>Das Raster {path} hat kein Koordinatenbezugssystem; eines zuweisen und speichern.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} has {count} bands, so it is a picture or holds several numbers; save the one band with people per cell as a raster of its own.</source>
      <translation>Das Raster {path} hat {count} Kanäle, ist also ein Bild oder enthält mehrere Zahlen; den einen Kanal mit den Menschen je Zelle als eigenes Raster speichern.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} holds a density ({said}); multiply it by the area of its cells to get people per cell.</source>
      <translation>Das Raster {path} enthält eine Dichte ({said}); mit der Fläche seiner Zellen multiplizieren, um Menschen je Zelle zu erhalten.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} holds classes with colours, not people; choose a raster of people per cell.</source>
      <translation>Das Raster {path} enthält Klassen mit Farben, keine Menschen; ein Raster mit Menschen je Zelle wählen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} is damaged ({detail}); copy or download it again.</source>
      <translation>Das Raster {path} ist beschädigt ({detail}); erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_raster.py" />
      <source>The raster {path} is rotated; warp it to a north-up grid first.</source>
      <translation>Das Raster {path} ist gedreht; zuerst in ein nach Norden ausgerichtetes Gitter transformieren.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_table.py" />
      <source>No row of the population {path} lies in the area; check that it is of the same place, or load it as a layer of points with the right coordinate reference system.</source>
      <translation>Keine Zeile der Bevölkerung {path} liegt im Gebiet; prüfen, ob sie denselben Ort betrifft, oder sie als Punktlayer mit dem richtigen Koordinatenbezugssystem laden.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_table.py" />
      <source>The population {path} cannot be read as CSV ({detail}); save it with a header and one row per cell.</source>
      <translation>Die Bevölkerung {path} lässt sich nicht als CSV lesen ({detail}); mit Kopfzeile und einer Zeile je Zelle speichern.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_table.py" />
      <source>The population {path} counts {features} and no people; take the grid of people (“Bevölkerung”) of the same census.</source>
      <translation>Die Bevölkerung {path} zählt {features} und keine Menschen; das Gitter der Menschen („Bevölkerung“) desselben Zensus nehmen.</translation>
    </message>
    <message>
      <location filename="../core/sources/population_table.py" />
      <source>The population {path} has no geometry, and no coordinates are found in its fields {fields}; name them x and y or longitude and latitude, or load it as a layer of points.</source>
      <translation>Die Bevölkerung {path} hat keine Geometrie, und in ihren Feldern {fields} finden sich keine Koordinaten; diese x und y oder longitude und latitude nennen oder die Tabelle als Punktlayer laden.</translation>
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
      <location filename="../core/study/choice.py" />
      <source>How firm the ranking is was computed for the weights of the study, not for those of the scenario.</source>
      <translation>Wie fest die Rangfolge ist, wurde für die Gewichte der Studie berechnet, nicht für die des Szenarios.</translation>
    </message>
    <message>
      <location filename="../core/study/choice.py" />
      <source>No site is chosen; choose at least one before the scenario becomes a study.</source>
      <translation>Kein Standort ist gewählt; mindestens einen wählen, bevor aus dem Szenario eine Studie wird.</translation>
    </message>
    <message>
      <location filename="../core/study/choice.py" />
      <source>The region and its candidates are those of the study “{study}”; its report says what was estimated.</source>
      <translation>Region und Kandidaten sind die der Studie „{study}“; deren Bericht sagt, was geschätzt ist.</translation>
    </message>
    <message>
      <location filename="../core/study/choice.py" />
      <source>The study has no layers {layers}, so its scenario cannot become a study; make the study anew.</source>
      <translation>Der Studie fehlen die Layer {layers}, darum kann aus ihrem Szenario keine Studie werden; die Studie neu erstellen.</translation>
    </message>
    <message>
      <location filename="../core/study/diagrams/massing.py" />
      <source>1 storey, {area} m²</source>
      <translation>1 Geschoss, {area} m²</translation>
    </message>
    <message>
      <location filename="../core/study/diagrams/massing.py" />
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <location filename="../core/study/diagrams/massing.py" />
      <source>{count} storeys, {area} m²</source>
      <translation>{count} Geschosse, {area} m²</translation>
    </message>
    <message>
      <location filename="../core/study/diagrams/massing.py" />
      <source>{sites}: the permitted factory among its neighbours, seen from above</source>
      <translation>{sites}: die zulässige Fabrik inmitten ihrer Nachbargebäude, von schräg oben gesehen</translation>
    </message>
    <message>
      <location filename="../core/study/fact_sheets.py" />
      <source>Sites have no field “site_id”; choose candidates or chosen sites.</source>
      <translation>Die Standorte haben kein Feld „site_id“; Kandidaten oder gewählte Standorte nehmen.</translation>
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
      <location filename="../core/study/ledger.py" />
      <source>All {count} entries and all layers of the last one are as they were written.</source>
      <translation>Alle {count} Einträge und alle Layer des letzten sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>Layers that are not as the last run wrote them – {layers}.</source>
      <translation>Layer, die nicht so sind, wie der letzte Lauf sie schrieb – {layers}.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The entry before it is missing, was replaced or stands elsewhere.</source>
      <translation>Der Eintrag davor fehlt, wurde ersetzt oder steht an anderer Stelle.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The entry is as it was written.</source>
      <translation>Der Eintrag ist, wie er geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The entry was altered: its fields do not give its hash.</source>
      <translation>Der Eintrag wurde verändert: Seine Felder ergeben nicht seine Prüfsumme.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The file counted {ever} entries and holds {count}: some were removed.</source>
      <translation>Die Datei hat {ever} Einträge gezählt und enthält {count}: Einige wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The last entry has another hash than the one given: the ledger was written anew or cut.</source>
      <translation>Der letzte Eintrag hat eine andere Prüfsumme als angegeben: Das Journal wurde neu geschrieben oder gekürzt.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The ledger or its layers were altered. Entry {findings}</source>
      <translation>Das Journal oder seine Layer wurden verändert. Eintrag {findings}</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>The results of the last entry cannot be read.</source>
      <translation>Die Ergebnisse des letzten Eintrags sind nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>added: {layers}</source>
      <translation>hinzugefügt: {layers}</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>altered: {layers}</source>
      <translation>verändert: {layers}</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>missing: {layers}</source>
      <translation>fehlend: {layers}</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>{path} has no entry in its ledger any more: all were removed.</source>
      <translation>{path} hat keinen Eintrag im Journal mehr: Alle wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>{path} has no ledger of runs; make a study with it first.</source>
      <translation>{path} enthält kein Journal der Läufe; erstellen Sie damit zuerst eine Studie.</translation>
    </message>
    <message>
      <location filename="../core/study/ledger.py" />
      <source>{path} is no GeoPackage that can be read ({detail}).</source>
      <translation>{path} ist kein lesbares GeoPackage ({detail}).</translation>
    </message>
    <message>
      <location filename="../core/study/owned_plots.py" />
      <source>No plot is found in the table of owners; its key must hold the plots' ids, such as {example}.</source>
      <translation>In der Eigentümertabelle findet sich kein Grundstück; ihr Zuordnungsfeld muss die Kennungen der Grundstücke enthalten, zum Beispiel {example}.</translation>
    </message>
    <message>
      <location filename="../core/study/owned_plots.py" />
      <source>{count} plots have owner classes nobody knows; their owners count as unknown.</source>
      <translation>{count} Grundstücke haben nicht vorgesehene Eigentümergruppen; ihre Eigentümer zählen als unbekannt.</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>Fictional model region</source>
      <translation>Erfundene Modellregion</translation>
    </message>
    <message>
      <location filename="../core/study/region.py" />
      <source>Owners are not known; the ownership criterion is left out of the ranking.</source>
      <translation>Die Eigentümer sind nicht bekannt; das Kriterium Eigentum entfällt in der Rangfolge.</translation>
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
      <source>Shocks to the supply</source>
      <translation>Lieferausfälle</translation>
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
      <source>The map of what goes unserved was not drawn.</source>
      <translation>Die Karte dessen, was ungedeckt bleibt, wurde nicht gezeichnet.</translation>
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
      <source>What goes unserved at worst, and the links between quarters that were let fail.</source>
      <translation>Was schlimmstenfalls ungedeckt bleibt, und die Verbindungen zwischen Quartieren, die ausfallen sollten.</translation>
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
      <source>Of the {top} best, {sure} stay among them in nine of ten cases, whatever is still uncertain.</source>
      <translation>Von den {top} besten Standorten bleiben {sure} in neun von zehn Fällen unter diesen, was auch immer noch unsicher ist.</translation>
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
      <location filename="../core/study/sections/balance.py" />
      <source>Balance of each material</source>
      <translation>Bilanz je Stoff</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>Demand met</source>
      <translation>Gedeckte Nachfrage</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>How demand is met</source>
      <translation>Wie die Nachfrage gedeckt wird</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>How sure the tonnes of supply and demand are: {shares}.</source>
      <translation>Wie sicher die Tonnen von Angebot und Nachfrage sind: {shares}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>Supply, demand and what becomes of them, by material</source>
      <translation>Angebot, Nachfrage und ihr Verbleib, nach Stoffen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>There is no balance: the flows were given, not matched.</source>
      <translation>Es gibt keine Bilanz: Die Stoffströme waren angegeben und wurden nicht abgeglichen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>Tonnes a year. Bar: demand met from the region (dark), by import (light), unmet (red).</source>
      <translation>Tonnen pro Jahr. Balken: Nachfrage gedeckt aus der Region (dunkel), durch Import (hell), ungedeckt (rot).</translation>
    </message>
    <message>
      <location filename="../core/study/sections/balance.py" />
      <source>Unmet</source>
      <translation>Ungedeckt</translation>
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
      <source>If 20% slower or faster</source>
      <translation>20 % langsamer oder schneller</translation>
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
      <location filename="../core/study/sections/decentral.py" />
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>All scores</source>
      <translation>Alle Kennwerte</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>All scores, and how far they depend on how fast people are</source>
      <translation>Alle Kennwerte und wie stark sie davon abhängen, wie schnell die Menschen unterwegs sind</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>Coverage by site; who has several sites in reach is counted at each of them</source>
      <translation>Versorgung nach Standorten; wer mehrere Standorte in Reichweite hat, zählt bei jedem von ihnen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>Decentrality and its parts</source>
      <translation>Dezentralität und ihre Bestandteile</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>Floor space per person (m²)</source>
      <translation>Geschossfläche je Person (m²)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>How decentralised</source>
      <translation>Wie dezentral</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>How evenly the floor space in reach is spread over the people</source>
      <translation>Wie gleichmäßig sich die Geschossfläche in Reichweite auf die Menschen verteilt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>How floor space is shared</source>
      <translation>Wie sich die Geschossfläche verteilt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>If 20% faster</source>
      <translation>20 % schneller</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>If 20% slower</source>
      <translation>20 % langsamer</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>Part</source>
      <translation>Bestandteil</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>The score in the first row is the weighted mean of the parts below it. The table “decentrality” holds their weights and sources; what counts for a town is a matter of debate, so argue about the parts, not the sum.</source>
      <translation>Der Kennwert in der ersten Zeile ist das gewichtete Mittel der Bestandteile darunter. Die Tabelle „decentrality“ enthält deren Gewichte und Quellen; was für eine Stadt zählt, ist strittig, daher besser über die Bestandteile streiten als über die Summe.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>The whole way is taken to be 20% slower or faster, with the parts on foot. Where the three columns agree, a score does not depend on speed.</source>
      <translation>Angenommen ist, dass der ganze Weg 20 % langsamer oder schneller zurückgelegt wird, auch die Abschnitte zu Fuß. Wo die drei Spalten übereinstimmen, hängt ein Kennwert nicht von der Geschwindigkeit ab.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>share of the floor space</source>
      <translation>Anteil der Geschossfläche</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>share of the people, those with least first</source>
      <translation>Anteil der Menschen, die am schlechtesten Versorgten zuerst</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>{label}: on the dashed line everybody would have the same; the deeper the curve hangs, the less even.</source>
      <translation>{label}: Auf der gestrichelten Linie hätten alle gleich viel; je tiefer die Kurve hängt, desto ungleicher.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/decentral.py" />
      <source>{share} of the people have no floor space in reach within the limit.</source>
      <translation>{share} der Menschen haben innerhalb der Zeitgrenze keine Geschossfläche in Reichweite.</translation>
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
      <location filename="../core/study/sections/flow_map.py" />
      <source>Arrows as wide as their tonnes</source>
      <translation>Pfeile so breit wie ihre Tonnen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>Beside it stand the figures of straight lines between the same places.</source>
      <translation>Daneben stehen die Werte gerader Linien zwischen denselben Orten.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>Flow map with {count} arrows, as wide as their tonnes.</source>
      <translation>Stoffstromkarte mit {count} Pfeilen, so breit wie ihre Tonnen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>How well the flow map can be read</source>
      <translation>Wie gut sich die Stoffstromkarte lesen lässt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>Straight lines</source>
      <translation>Gerade Linien</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>Strong colour: circulates. Pale colour: passes through once. Light bands: loops.</source>
      <translation>Kräftige Farbe: läuft im Kreislauf. Blasse Farbe: fließt einmal hindurch. Helle Bänder: Kreisläufe.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>The flow map was not measured.</source>
      <translation>Die Stoffstromkarte wurde nicht vermessen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>This map</source>
      <translation>Diese Karte</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>What it says</source>
      <translation>Was sie aussagt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flow_map.py" />
      <source>{t_a} t a year</source>
      <translation>{t_a} t im Jahr</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>A band has the colours of its materials, as on the map, and points to who takes it.</source>
      <translation>Ein Band hat die Farben seiner Stoffe, wie auf der Karte, und weist auf den, der sie abnimmt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>All quarters together, in tonnes a year; read from left to right, from import to disposal.</source>
      <translation>Alle Quartiere zusammen, in Tonnen pro Jahr; von links nach rechts zu lesen, vom Import zur Beseitigung.</translation>
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
      <source>L1, L2 … are the loops of the map. The weakest link is the step that limits the loop: widen it, and more goes round.</source>
      <translation>L1, L2 … sind die Kreisläufe der Karte. Das schwächste Glied ist der Schritt, der den Kreislauf begrenzt: Wird es breiter, kreist mehr.</translation>
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
      <source>What goes round</source>
      <translation>Was im Kreislauf läuft</translation>
    </message>
    <message>
      <location filename="../core/study/sections/flows.py" />
      <source>What goes round where</source>
      <translation>Was wo kreist</translation>
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
      <source>With materials mixed the flows seem to cycle at {mixed}; in truth {true} returns as the same material.</source>
      <translation>Bei vermischten Stoffen scheint der Kreislaufanteil {mixed} zu betragen; tatsächlich kehren {true} als derselbe Stoff zurück.</translation>
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
      <location filename="../core/study/sections/joined_plots.py" />
      <source>Area (m²)</source>
      <translation>Fläche (m²)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/joined_plots.py" />
      <source>Largest rectangle</source>
      <translation>Größtes Rechteck</translation>
    </message>
    <message>
      <location filename="../core/study/sections/joined_plots.py" />
      <source>Plots worth joining, {shown} of {count}</source>
      <translation>Lohnende Zusammenlegungen von Grundstücken, {shown} von {count}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/joined_plots.py" />
      <source>Together these neighbours carry a larger factory than any of them alone. A building encumbrance (Baulast) may do in place of a sale.</source>
      <translation>Zusammen tragen diese benachbarten Grundstücke eine größere Fabrik als jedes für sich. Statt eines Kaufs genügt mitunter eine Baulast.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/joined_plots.py" />
      <source>Who they are</source>
      <translation>Wer sie sind</translation>
    </message>
    <message>
      <location filename="../core/study/sections/joined_plots.py" />
      <source>{width} × {length} m</source>
      <translation>{width} × {length} m</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>All sets of so many sites were compared, so no other set costs more than the worst one.</source>
      <translation>Alle Kombinationen aus so vielen Standorten wurden verglichen; keine andere ist daher folgenschwerer als die genannte.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>Every site and all people are connected to the network.</source>
      <translation>Alle Standorte und alle Menschen haben Anschluss an das Straßennetz.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>If each site fails by itself with a probability of {failure}, {people} people can count on a working one.</source>
      <translation>Fällt jeder Standort unabhängig von den anderen mit einer Wahrscheinlichkeit von {failure} aus, können {people} Menschen mit einem funktionierenden Standort rechnen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>Of those served</source>
      <translation>Anteil der Versorgten</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>People who lose every site in reach</source>
      <translation>Menschen, die jeden Standort in Reichweite verlieren</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>Places off the network were not looked for.</source>
      <translation>Nach Orten ohne Anschluss an das Straßennetz wurde nicht gesucht.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>The loss of sites was not computed.</source>
      <translation>Der Ausfall von Standorten wurde nicht berechnet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>These places are not on the network, however near the sites are; look at the street layer first.</source>
      <translation>Diese Orte haben keinen Anschluss an das Straßennetz, so nah die Standorte auch liegen; zuerst den Straßenlayer prüfen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>Unserved because of the data</source>
      <translation>Wegen der Daten nicht versorgt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>When sites fail</source>
      <translation>Wenn Standorte ausfallen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/losses.py" />
      <source>Worst set</source>
      <translation>Folgenschwerste Kombination</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>A price holds for a little more or less; beyond that the plan changes, and the price with it.</source>
      <translation>Ein Preis gilt für etwas mehr oder weniger; darüber hinaus ändert sich der Plan und mit ihm der Preis.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>A red bar is a limit that is used up. The last column is in the unit of what the flows make least.</source>
      <translation>Ein roter Balken ist eine ausgeschöpfte Grenze. Die letzte Spalte hat die Einheit dessen, was die Stoffströme möglichst klein halten.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Closes (t a year)</source>
      <translation>Schließt (t/a)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Costs (€ a year)</source>
      <translation>Kostet (€/a)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Demand goes unserved here, so prices hold the penalty for it and are no market prices.</source>
      <translation>Hier bleibt Nachfrage ungedeckt; die Preise enthalten darum die Strafe dafür und sind keine Marktpreise.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Each plan is proven optimal: none has less of one objective without more of the other.</source>
      <translation>Jeder Plan ist bewiesen optimal: Keiner hat weniger vom einen Ziel ohne mehr vom anderen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Each point is a plan of the table below; where the line is steep, much is won for little.</source>
      <translation>Jeder Punkt ist ein Plan der Tabelle darunter; wo die Linie steil ist, wird viel für wenig gewonnen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Each process may take its share of the floor space that the chosen sites add, all together no more.</source>
      <translation>Jeder Prozess darf seinen Anteil an der Geschossfläche nutzen, die die gewählten Standorte hinzufügen, alle zusammen nicht mehr.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Each was added by itself and all flows matched again; costs include having the facility or making the link.</source>
      <translation>Jede wurde für sich hinzugefügt, dann wurden alle Stoffströme neu abgeglichen; die Kosten enthalten Anlage oder Verbindung selbst.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Facilities and links that would close most for what they cost</source>
      <translation>Anlagen und Verbindungen, die für ihre Kosten am meisten schließen würden</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Facilities in use, by quarter</source>
      <translation>Genutzte Anlagen, nach Quartier</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>From the best in the first objective to the best in the second</source>
      <translation>Vom besten Plan für das erste Ziel zum besten für das zweite</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Front between two objectives, {count} plans</source>
      <translation>Front zwischen zwei Zielen, {count} Pläne</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>In closed loops (t a year)</source>
      <translation>In geschlossenen Kreisläufen (t/a)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>In standard deviations</source>
      <translation>In Standardabweichungen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Limits for a year and what the flows use of them</source>
      <translation>Grenzen für ein Jahr und was die Stoffströme davon ausschöpfen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Most of it</source>
      <translation>Das meiste davon</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Nothing was found that would close more if it were added.</source>
      <translation>Es fand sich nichts, das mehr schließen würde, wenn es hinzukäme.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Of it in use</source>
      <translation>Davon genutzt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>One more would save</source>
      <translation>Eine Einheit mehr würde sparen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>One plan is the best in both objectives: less of one costs nothing in the other.</source>
      <translation>Ein Plan ist in beiden Zielen der beste: Weniger vom einen kostet beim anderen nichts.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Price of one unit less</source>
      <translation>Preis einer Einheit weniger</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Processed (t a year)</source>
      <translation>Verarbeitet (t im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>The highest shadow prices of each kind</source>
      <translation>Die höchsten Schattenpreise jeder Art</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>The largest corrections, {shown} of {count} flows</source>
      <translation>Die größten Korrekturen, {shown} von {count} Stoffströmen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Transport work with import and disposal (tkm a year)</source>
      <translation>Transportleistung mit Import und Beseitigung (tkm im Jahr)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>What enters a material at a node leaves it now; what is measured well was hardly moved.</source>
      <translation>An jedem Knoten geht nun von jedem Stoff so viel ab, wie ankommt; was gut gemessen ist, wurde kaum verändert.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>What less of one costs in the other</source>
      <translation>Was weniger vom einen beim anderen kostet</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>balanced</source>
      <translation>ausgewogen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/matching.py" />
      <source>pays for itself</source>
      <translation>trägt sich selbst</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>By quarter: the reserve, what candidates could add. Pale: left out, so that no owner can be told.</source>
      <translation>Nach Quartieren: die Reserve, also was Kandidaten hinzufügen könnten. Blass: weggelassen, damit kein Eigentümer erkennbar ist.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>Floor space or land (m²)</source>
      <translation>Geschossfläche oder Boden (m²)</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>Owner groups in the region, and in the quarters with the largest reserve</source>
      <translation>Eigentümergruppen in der Region und in den Quartieren mit der größten Reserve</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>Share of the owners</source>
      <translation>Anteil der Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>The reserve has {owners} known owners; it is as concentrated as if {effective} held equal parts.</source>
      <translation>Die Reserve hat {owners} bekannte Eigentümer; sie ist so konzentriert, als gehörte sie {effective} Eigentümern zu gleichen Teilen.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>Who owns the reserve?</source>
      <translation>Wem gehört die Reserve?</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>Whole region: {what}</source>
      <translation>Ganze Region: {what}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>banks, funds, foreign companies</source>
      <translation>Banken, Fonds, ausländische Unternehmen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>companies</source>
      <translation>Unternehmen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>cooperatives, foundations, churches, non-profits</source>
      <translation>Genossenschaften, Stiftungen, Kirchen, Gemeinnützige</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>private owners</source>
      <translation>private Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>public owners</source>
      <translation>öffentliche Eigentümer</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>too few owners to tell</source>
      <translation>zu wenige Eigentümer für eine Angabe</translation>
    </message>
    <message>
      <location filename="../core/study/sections/ownership.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Each failure is answered by the best plan that is left, so the loss is the least there can be. Where nothing is lost, what the other ways cost more decides.</source>
      <translation>Auf jeden Ausfall antwortet der beste Plan, der noch bleibt; der Verlust ist also der kleinstmögliche. Wo nichts verloren geht, entscheiden die Mehrkosten der anderen Wege.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Loses most</source>
      <translation>Am stärksten betroffen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Nothing was let fail.</source>
      <translation>Es wurde kein Ausfall durchgespielt.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Of what was served</source>
      <translation>Anteil der vorher gedeckten Nachfrage</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Of {tonnes} t a year served before, {worst} are served in the worst case and {mean} on average.</source>
      <translation>Von {tonnes} t/a vorher gedeckter Nachfrage bleiben im schlimmsten Fall {worst} gedeckt, im Mittel {mean}.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>The largest losses, by place and material</source>
      <translation>Die größten Verluste, nach Ort und Stoff</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>The worst of {count} failures</source>
      <translation>Die folgenschwersten von {count} Ausfällen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>What the region hangs on</source>
      <translation>Woran die Region hängt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/shocks.py" />
      <source>Whatever failed, all demand served before is still served.</source>
      <translation>Bei jedem Ausfall bleibt die gesamte vorher gedeckte Nachfrage gedeckt.</translation>
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
      <location filename="../core/study/sections/sites.py" />
      <source>{type} with {count} storeys</source>
      <translation>{type} mit {count} Geschossen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>A day on site is worth most here: what is not certain about these decides who is among the best.</source>
      <translation>Ein Tag vor Ort bringt hier am meisten: Was an diesen Standorten unsicher ist, entscheidet, welche zu den besten gehören.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>Chance to be among the {top} best</source>
      <translation>Wahrscheinlichkeit, zu den {top} besten zu gehören</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>From rank to project</source>
      <translation>Vom Rang zum Projekt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>How far each weight can move, as a share of all weights</source>
      <translation>Wie weit sich jedes Gewicht verschieben lässt, als Anteil an allen Gewichten</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>How sure, how to build and whom to ask, for the {count} best sites</source>
      <translation>Wie sicher, wie zu bauen und wer anzusprechen ist, für die {count} besten Standorte</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>How to activate it</source>
      <translation>Wie er sich aktivieren lässt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>Rank in nine of ten cases</source>
      <translation>Rang in neun von zehn Fällen</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>Room</source>
      <translation>Spielraum</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>Weights, floor space, owners and zoning were varied within what is not certain: how a site fares then.</source>
      <translation>Gewichte, Geschossfläche, Eigentümer und Baugebiet wurden im Rahmen ihrer Unsicherheit variiert: wie ein Standort dabei abschneidet.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What if the weights were others?</source>
      <translation>Und wenn die Gewichte andere wären?</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What is known</source>
      <translation>Was bekannt ist</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What suits</source>
      <translation>Was sich eignet</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What the neighbours allow</source>
      <translation>Was die Nachbarschaft zulässt</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What to build</source>
      <translation>Was zu bauen ist</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>What to find out first, {shown} of {count}</source>
      <translation>Was zuerst zu erheben ist, {shown} von {count}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>Within this room one weight can change alone, and the best sites stay the same. Mark: the weight used.</source>
      <translation>In diesem Spielraum kann sich ein Gewicht allein ändern, und die besten Standorte bleiben gleich. Markierung: das verwendete Gewicht.</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../core/study/sections/sureness.py" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../core/study/sections/volumes.py" />
      <source>Rank {rank}: {site}, {type}</source>
      <translation>Rang {rank}: {site}, {type}</translation>
    </message>
    <message>
      <location filename="../core/study/sections/volumes.py" />
      <source>The largest factory of its type that the rules permit, not a design. Dashed: the plot, and buildings that would have to go.</source>
      <translation>Die größte Fabrik ihres Typs, die die Regeln zulassen, kein Entwurf. Gestrichelt: das Grundstück sowie Gebäude, die weichen müssten.</translation>
    </message>
    <message>
      <location filename="../core/study/voice.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/answers.py" />
      <source>The scenario asks for {asked:g} minutes, the ways are known up to {most:g}; choose a time limit above 0 and up to that, or open the study again with a longer one.</source>
      <translation>Das Szenario verlangt {asked:g} Minuten, die Wege sind bis {most:g} bekannt; eine Zeitgrenze über 0 und bis dahin wählen, oder die Studie mit einer längeren neu öffnen.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/answers.py" />
      <source>The scenario travels with the mode {asked}, the ways are those with {known}; open the study again with the scenario's mode.</source>
      <translation>Das Szenario reist mit {asked}, die Wege sind die mit {known}; die Studie mit dem Verkehrsmittel des Szenarios neu öffnen.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>The study has no layer {layer}; open a file that “Make a study” wrote, or run it again.</source>
      <translation>Der Studie fehlt der Layer {layer}; eine Datei öffnen, die „Studie erstellen“ geschrieben hat, oder sie neu erstellen.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>This study has no candidate sites {sites}; drop them from the scenario or open the study it was made with.</source>
      <translation>Diese Studie hat keine Standortkandidaten {sites}; sie aus dem Szenario nehmen oder die Studie öffnen, mit der es entstand.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>{count} candidate sites are off the street network and were left out: {sites}.</source>
      <translation>{count} Standortkandidaten liegen abseits des Straßennetzes und bleiben außen vor: {sites}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>{count} candidate sites have no geometry and were left out: {sites}.</source>
      <translation>{count} Standortkandidaten haben keine Geometrie und bleiben außen vor: {sites}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>{count} quarters have no people and count in no figure: {quarters}.</source>
      <translation>{count} Quartiere sind ohne Menschen und zählen in keiner Zahl: {quarters}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/board.py" />
      <source>{people} people live outside all quarters; they count in the region, but in no quarter.</source>
      <translation>{people} Menschen wohnen außerhalb aller Quartiere; sie zählen in der Region, aber in keinem Quartier.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/circulation.py" />
      <source>The flow nodes of the study are not its quarters, so the closure of loops does not answer.</source>
      <translation>Die Stoffstromknoten der Studie sind nicht ihre Quartiere, darum antwortet der Kreislaufschluss nicht.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/circulation.py" />
      <source>The study has no {layers}, so the closure of loops does not answer; its flows were given as measured.</source>
      <translation>Der Studie fehlen {layers}, darum antwortet der Kreislaufschluss nicht; ihre Stoffströme waren als gemessen vorgegeben.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/compare.py" />
      <source>Evenness between the quarters</source>
      <translation>Gleichmäßigkeit zwischen den Quartieren</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/compare.py" />
      <source>Loss of cover when the worst site fails</source>
      <translation>Verlust an Versorgung, wenn der wichtigste Standort ausfällt</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/compare.py" />
      <source>Mean time to the nearest site (min)</source>
      <translation>Mittlere Zeit zum nächsten Standort (min)</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file holds numbers or lists too large for a scenario; choose one that the workshop saved.</source>
      <translation>Die Datei enthält Zahlen oder Listen, die für ein Szenario zu groß sind; eine wählen, die die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file holds {kind} instead of a scenario; choose one that the workshop saved.</source>
      <translation>Die Datei enthält {kind} statt eines Szenarios; eine wählen, die die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file is empty; choose a scenario that the workshop saved.</source>
      <translation>Die Datei ist leer; ein Szenario wählen, das die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file is larger than {most} MB, so it is no scenario; choose one that the workshop saved.</source>
      <translation>Die Datei ist größer als {most} MB, also kein Szenario; eine wählen, die die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file is no JSON (line {line}: {detail}); choose a scenario that the workshop saved, or mend the line.</source>
      <translation>Die Datei ist kein JSON (Zeile {line}: {detail}); ein Szenario wählen, das die Werkstatt gespeichert hat, oder die Zeile berichtigen.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file is no scenario: its key {key} is not “{format}”; choose one that the workshop saved.</source>
      <translation>Die Datei ist kein Szenario: ihr Schlüssel {key} ist nicht „{format}“; eine wählen, die die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The file is not text in UTF-8, so it is no scenario; choose one that the workshop saved.</source>
      <translation>Die Datei ist kein Text in UTF-8, also kein Szenario; eine wählen, die die Werkstatt gespeichert hat.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario has keys that are not known and were left out: {keys}.</source>
      <translation>Das Szenario hat unbekannte Schlüssel, die weggelassen wurden: {keys}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario has {keys} more than once; the last one counts.</source>
      <translation>Das Szenario enthält {keys} mehrmals; der letzte Wert zählt.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario names some sites more than once; each counts once.</source>
      <translation>Das Szenario nennt manche Standorte mehrmals; jeder zählt einmal.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario says nothing of {keys}; the usual values stand in.</source>
      <translation>Das Szenario sagt nichts zu {keys}; dort gelten die üblichen Werte.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario was made with the study “{other}”; this is “{study}”.</source>
      <translation>Das Szenario entstand mit der Studie „{other}“; dies ist „{study}“.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario was saved by a newer version of the plugin (format {version}, this one reads up to {known}); update the plugin.</source>
      <translation>Das Szenario stammt von einer neueren Fassung des Plugins (Format {version}, diese liest bis {known}); das Plugin aktualisieren.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario weighs criteria that are not known and were left out: {criteria}.</source>
      <translation>Das Szenario gewichtet unbekannte Kriterien, die weggelassen wurden: {criteria}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario {path} cannot be opened ({detail}); check that it is there and that you may read it.</source>
      <translation>Das Szenario {path} lässt sich nicht öffnen ({detail}); prüfen, ob es da ist und gelesen werden darf.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario's key {key} is {value}; it can be one of {known}.</source>
      <translation>Der Schlüssel {key} des Szenarios ist {value}; möglich ist {known}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario's key {key} is {value}; it must be a whole number from 1 on.</source>
      <translation>Der Schlüssel {key} des Szenarios ist {value}; er muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario's key {key} is {value}; it must be {kind}.</source>
      <translation>Der Schlüssel {key} des Szenarios ist {value}; er muss {kind} sein.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario's time limit of {asked:g} min was lowered to {most:g} min.</source>
      <translation>Die Zeitgrenze des Szenarios von {asked:g} min wurde auf {most:g} min gesenkt.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>The scenario's travel mode {asked} was replaced by that of the study, {mode}.</source>
      <translation>Das Verkehrsmittel {asked} des Szenarios wurde durch das der Studie ersetzt, {mode}.</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a finite number</source>
      <translation>eine endliche Zahl</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a list of site ids in quotation marks</source>
      <translation>eine Liste von Standortkennungen in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a number from 0 on</source>
      <translation>eine Zahl ab 0</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a number of minutes above 0</source>
      <translation>eine Zahl von Minuten über 0</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a single value</source>
      <translation>ein einzelner Wert</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a text in quotation marks</source>
      <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>a whole number from 1 on</source>
      <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>an object with a number for each criterion</source>
      <translation>ein Objekt mit einer Zahl für jedes Kriterium</translation>
    </message>
    <message>
      <location filename="../core/study/workshop/scenario_file.py" />
      <source>{count} chosen sites are not among the candidates of this study: {sites}.</source>
      <translation>{count} gewählte Standorte sind keine Kandidaten dieser Studie: {sites}.</translation>
    </message>
    <message>
      <location filename="../core/surface_model.py" />
      <source>The unit of the heights in {path} is not clear ({unit}); convert them to metres and reproject the raster to a coordinate reference system in metres.</source>
      <translation>Die Einheit der Höhen in {path} ist nicht eindeutig ({unit}); die Höhen in Meter umrechnen und das Raster in ein Koordinatenbezugssystem in Metern umprojizieren.</translation>
    </message>
    <message>
      <location filename="../core/surface_model.py" />
      <source>{path} cannot be read as a raster ({detail}); choose a surface or terrain model such as a GeoTIFF.</source>
      <translation>{path} lässt sich nicht als Raster lesen ({detail}); ein Oberflächen- oder Geländemodell wählen, zum Beispiel ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../core/surface_model.py" />
      <source>{path} is a picture and holds no heights; choose a surface or terrain model.</source>
      <translation>{path} ist ein Bild und enthält keine Höhen; ein Oberflächen- oder Geländemodell wählen.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} cannot be opened ({detail}); check that you may read it.</source>
      <translation>Die Tabelle {path} lässt sich nicht öffnen ({detail}); die Leserechte prüfen.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} cannot be read as CSV ({detail}); give all rows the columns of the header.</source>
      <translation>Die Tabelle {path} lässt sich nicht als CSV lesen ({detail}); allen Zeilen die Spalten der Kopfzeile geben.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} has rows longer than its header; name all columns.</source>
      <translation>Die Tabelle {path} hat Zeilen, die länger als die Kopfzeile sind; alle Spalten benennen.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} has “{value}” as {column} in its row {row}; give a number or leave it empty.</source>
      <translation>Die Tabelle {path} enthält „{value}“ als {column} in Zeile {row}; eine Zahl angeben oder das Feld leer lassen.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} is a workbook; save its sheet as CSV in the spreadsheet.</source>
      <translation>Die Tabelle {path} ist eine Arbeitsmappe; ihr Blatt in der Tabellenkalkulation als CSV speichern.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} is empty; fill it in or leave it out.</source>
      <translation>Die Tabelle {path} ist leer; ausfüllen oder weglassen.</translation>
    </message>
    <message>
      <location filename="../core/tables.py" />
      <source>The table {path} lacks the columns {columns}; start from {name}.csv in the plugin's resources/tables.</source>
      <translation>Der Tabelle {path} fehlen die Spalten {columns}; von {name}.csv in resources/tables des Plugins ausgehen.</translation>
    </message>
    <message>
      <location filename="../core/terrain.py" />
      <source>The terrain model {path} does not cover the streets; choose one that does.</source>
      <translation>Das Geländemodell {path} deckt die Straßen nicht ab; eines wählen, das sie abdeckt.</translation>
    </message>
    <message>
      <location filename="../core/text.py" />
      <source>en</source>
      <translation>de</translation>
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
    <message>
      <location filename="../workshop/answering.py" />
      <source>The figures could not be computed; the message log has the details.</source>
      <translation>Die Zahlen ließen sich nicht berechnen; Näheres steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../workshop/answers_view.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../workshop/answers_view.py" />
      <source>at most; exact figure follows</source>
      <translation>höchstens; der genaue Wert folgt</translation>
    </message>
    <message>
      <location filename="../workshop/answers_view.py" />
      <source>being computed</source>
      <translation>wird berechnet</translation>
    </message>
    <message>
      <location filename="../workshop/answers_view.py" />
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <location filename="../workshop/answers_view.py" />
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>&amp;Find the best {count}</source>
      <translation>Die &amp;besten {count} finden</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>&amp;Number</source>
      <translation>&amp;Anzahl</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>&amp;Time limit</source>
      <translation>Zeit&amp;grenze</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>Most people served</source>
      <translation>Meiste Menschen versorgt</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>Not proven: a choice from the {count} best ranked may be up to {gap} better.</source>
      <translation>Nicht bewiesen: Eine Auswahl aus den {count} bestgereihten kann bis zu {gap} besser sein.</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>Proven: no choice from the {count} best ranked is better.</source>
      <translation>Bewiesen: Keine Auswahl aus den {count} bestgereihten ist besser.</translation>
    </message>
    <message>
      <location filename="../workshop/best_view.py" />
      <source>Shortest ways</source>
      <translation>Kürzeste Wege</translation>
    </message>
    <message>
      <location filename="../workshop/compare_view.py" />
      <source>Comparison of two scenarios</source>
      <translation>Vergleich zweier Szenarien</translation>
    </message>
    <message>
      <location filename="../workshop/compare_view.py" />
      <source>Only in A: {a} · only in B: {b} · in both: {both}</source>
      <translation>Nur in A: {a} · nur in B: {b} · in beiden: {both}</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>&amp;Open another study…</source>
      <translation>&amp;Andere Studie öffnen…</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>Export the &amp;report…</source>
      <translation>Be&amp;richt ausgeben…</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>Export the &amp;study file…</source>
      <translation>&amp;Studie ausgeben…</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>Export the map as P&amp;DF…</source>
      <translation>Karte als P&amp;DF ausgeben…</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>Export the map as a &amp;picture…</source>
      <translation>Karte als B&amp;ild ausgeben…</translation>
    </message>
    <message>
      <location filename="../workshop/exports_button.py" />
      <source>Export the map, the report or the study, or open another one.</source>
      <translation>Karte, Bericht oder Studie ausgeben oder eine andere öffnen.</translation>
    </message>
    <message>
      <location filename="../workshop/figures.py" />
      <source>Evenness of the quarters</source>
      <translation>Gleichmäßigkeit der Quartiere</translation>
    </message>
    <message>
      <location filename="../workshop/figures.py" />
      <source>Lost if the worst site fails</source>
      <translation>Verlust, wenn der wichtigste Standort ausfällt</translation>
    </message>
    <message>
      <location filename="../workshop/figures.py" />
      <source>Mean way to a site</source>
      <translation>Mittlerer Weg zum Standort</translation>
    </message>
    <message>
      <location filename="../workshop/figures.py" />
      <source>{number} points</source>
      <translation>{number} Punkte</translation>
    </message>
    <message>
      <location filename="../workshop/jobs.py" />
      <source>There is no file {path}; it may have been moved or renamed.</source>
      <translation>Es gibt keine Datei {path}; vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
      <location filename="../workshop/jobs.py" />
      <source>{path} cannot be read ({detail}); close it elsewhere, or choose a GeoPackage that “Make a study” wrote.</source>
      <translation>{path} lässt sich nicht lesen ({detail}); anderswo schließen oder ein GeoPackage wählen, das „Studie erstellen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../workshop/layers.py" />
      <source>Workshop: {study}</source>
      <translation>Werkstatt: {study}</translation>
    </message>
    <message>
      <location filename="../workshop/map_tool.py" />
      <source>Add {site}</source>
      <translation>{site} hinzunehmen</translation>
    </message>
    <message>
      <location filename="../workshop/map_tool.py" />
      <source>Drop {site}</source>
      <translation>{site} weglassen</translation>
    </message>
    <message>
      <location filename="../workshop/menu.py" />
      <source>Make a study…</source>
      <translation>Studie erstellen…</translation>
    </message>
    <message>
      <location filename="../workshop/menu.py" />
      <source>This copy of the plugin brings no user guide; it is on the plugin's home page.</source>
      <translation>Diese Kopie des Plugins bringt kein Handbuch mit; es steht auf der Seite des Plugins.</translation>
    </message>
    <message>
      <location filename="../workshop/menu.py" />
      <source>User guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../workshop/menu.py" />
      <source>Verify a study…</source>
      <translation>Studie prüfen…</translation>
    </message>
    <message>
      <location filename="../workshop/menu.py" />
      <source>Workshop panel</source>
      <translation>Werkstatt öffnen</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Export</source>
      <translation>Ausgeben</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Load a scenario</source>
      <translation>Szenario laden</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Open a study file</source>
      <translation>Studie öffnen</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Save the scenario</source>
      <translation>Szenario speichern</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>There is no candidate site here; click one of the coloured plots.</source>
      <translation>Hier ist kein Standortkandidat; eines der farbigen Grundstücke anklicken.</translation>
    </message>
    <message>
      <location filename="../workshop/panel.py" />
      <source>Workshop</source>
      <translation>Werkstatt</translation>
    </message>
    <message>
      <location filename="../workshop/ranking_view.py" />
      <source>Candidate sites by rank</source>
      <translation>Standortkandidaten nach Rang</translation>
    </message>
    <message>
      <location filename="../workshop/ranking_view.py" />
      <source>Enter or space adds a site or drops it; a click shows it on the map.</source>
      <translation>Eingabe- oder Leertaste nimmt einen Standort hinzu oder weg; ein Klick zeigt ihn auf der Karte.</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Compare</source>
      <translation>Verglei&amp;chen</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Drop</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Go on with it</source>
      <translation>Damit &amp;weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Load…</source>
      <translation>&amp;Laden…</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>Kept scenarios</source>
      <translation>Behaltene Szenarien</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>Name of the scenario</source>
      <translation>Name des Szenarios</translation>
    </message>
    <message>
      <location filename="../workshop/scenarios_view.py" />
      <source>Scenario {letter}</source>
      <translation>Szenario {letter}</translation>
    </message>
    <message>
      <location filename="../workshop/session.py" />
      <source>Give the scenario a name before it is kept.</source>
      <translation>Dem Szenario einen Namen geben, bevor es behalten wird.</translation>
    </message>
    <message>
      <location filename="../workshop/session.py" />
      <source>The scenario was saved as {path}.</source>
      <translation>Das Szenario wurde als {path} gespeichert.</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>&amp;Back to the open study</source>
      <translation>&amp;Zurück zur offenen Studie</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>&amp;Open a study file…</source>
      <translation>&amp;Studie öffnen…</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>A GeoPackage that “Make a study” wrote.</source>
      <translation>Ein GeoPackage, das „Studie erstellen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>A fictional city region that is made on this computer; no network is needed.</source>
      <translation>Eine erfundene Stadtregion, die auf diesem Rechner entsteht; ein Netz ist nicht nötig.</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>Use the &amp;model region</source>
      <translation>&amp;Modellregion verwenden</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>Weigh what matters, choose sites on the map, and see at once how many people they serve, how evenly, what the loss of one would mean, and how far loops close.</source>
      <translation>Gewichten, was zählt, Standorte auf der Karte wählen, und sofort sehen, wie viele Menschen sie versorgen, wie gleichmäßig, was der Verlust eines Standorts hieße und wie weit sich Kreisläufe schließen.</translation>
    </message>
    <message>
      <location filename="../workshop/start_page.py" />
      <source>Where can production return?</source>
      <translation>Wohin kann Produktion zurückkehren?</translation>
    </message>
    <message>
      <location filename="../workshop/tasks.py" />
      <source>This did not work, by a mistake of the plugin; the message log has the details under {log}.</source>
      <translation>Das ist durch einen Fehler des Plugins nicht gelungen; Näheres steht im Protokoll unter {log}.</translation>
    </message>
    <message>
      <location filename="../workshop/weights_view.py" />
      <source>Weights of the criteria</source>
      <translation>Gewichte der Kriterien</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Closing loops exactly</source>
      <translation>Kreisläufe werden genau geschlossen</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Comparing two scenarios</source>
      <translation>Zwei Szenarien werden verglichen</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Drawing the map</source>
      <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Looking for the best sites</source>
      <translation>Die besten Standorte werden gesucht</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Making the model region</source>
      <translation>Modellregion wird erzeugt</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Opening the study</source>
      <translation>Studie wird geöffnet</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Writing the study</source>
      <translation>Studie wird geschrieben</translation>
    </message>
    <message>
      <location filename="../workshop/work.py" />
      <source>Written: {path}</source>
      <translation>Geschrieben: {path}</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>&amp;End the comparison</source>
      <translation>Vergleich b&amp;eenden</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>A click on the map adds a site or drops it.</source>
      <translation>Ein Klick auf die Karte nimmt einen Standort hinzu oder weg.</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Ca&amp;ncel</source>
      <translation>Ab&amp;brechen</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Parts of the workshop</source>
      <translation>Teile der Werkstatt</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Pick on map</source>
      <translation>Auf der Karte wählen</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>S&amp;ites</source>
      <translation>S&amp;tandorte</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Scena&amp;rios</source>
      <translation>S&amp;zenarien</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Show the layers on the &amp;map again</source>
      <translation>Layer wieder auf der &amp;Karte zeigen</translation>
    </message>
    <message>
      <location filename="../workshop/workshop_page.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
</TS>
