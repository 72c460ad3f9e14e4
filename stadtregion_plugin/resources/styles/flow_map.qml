<qgis autoRefreshMode="Disabled" autoRefreshTime="0" hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.40.6-Bratislava">
  <renderer-v2 attr="CASE WHEN &quot;kind&quot; IN ('import', 'disposal') THEN &quot;kind&quot; ELSE &quot;material&quot; END" enableorderby="1" forceraster="0" referencescale="-1" symbollevels="0" type="categorizedSymbol">
    <categories>
      <category label="Minerals" render="true" symbol="0" uuid="{00000000-0000-4000-8000-000000000000}">
        <val type="string" value="mineral"></val>
        <val type="string" value="rubble"></val>
        <val type="string" value="recycled_aggregate"></val>
      </category>
      <category label="Metals" render="true" symbol="1" uuid="{00000001-0000-4000-8000-000000000000}">
        <val type="string" value="metal"></val>
        <val type="string" value="scrap"></val>
        <val type="string" value="steel"></val>
      </category>
      <category label="Wood" render="true" symbol="2" uuid="{00000002-0000-4000-8000-000000000000}">
        <val type="string" value="wood"></val>
        <val type="string" value="waste_wood"></val>
        <val type="string" value="chipboard"></val>
      </category>
      <category label="Paper" render="true" symbol="3" uuid="{00000003-0000-4000-8000-000000000000}">
        <val type="string" value="paper"></val>
        <val type="string" value="waste_paper"></val>
        <val type="string" value="paper"></val>
      </category>
      <category label="Plastics" render="true" symbol="4" uuid="{00000004-0000-4000-8000-000000000000}">
        <val type="string" value="plastic"></val>
        <val type="string" value="plastic_waste"></val>
        <val type="string" value="regranulate"></val>
        <val type="string" value="plastic_packaging"></val>
      </category>
      <category label="Glass" render="true" symbol="5" uuid="{00000005-0000-4000-8000-000000000000}">
        <val type="string" value="glass"></val>
        <val type="string" value="cullet"></val>
        <val type="string" value="container_glass"></val>
      </category>
      <category label="Food and organics" render="true" symbol="6" uuid="{00000006-0000-4000-8000-000000000000}">
        <val type="string" value="organic"></val>
        <val type="string" value="bio_waste"></val>
        <val type="string" value="compost"></val>
        <val type="string" value="biogas"></val>
        <val type="string" value="digestate"></val>
      </category>
      <category label="Textiles" render="true" symbol="7" uuid="{00000007-0000-4000-8000-000000000000}">
        <val type="string" value="textile"></val>
        <val type="string" value="textile_waste"></val>
        <val type="string" value="fibre_insulation"></val>
      </category>
      <category label="Electronics" render="true" symbol="8" uuid="{00000008-0000-4000-8000-000000000000}">
        <val type="string" value="electronics"></val>
        <val type="string" value="e_waste"></val>
        <val type="string" value="refurbished_devices"></val>
      </category>
      <category label="Import" render="true" symbol="9" type="string" uuid="{00000009-0000-4000-8000-000000000000}" value="import"></category>
      <category label="Disposal" render="true" symbol="10" type="string" uuid="{0000000a-0000-4000-8000-000000000000}" value="disposal"></category>
      <category label="Mixed and other" render="true" symbol="11" type="string" uuid="{0000000b-0000-4000-8000-000000000000}" value=""></category>
    </categories>
    <symbols>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@0@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@0@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="241,235,201,255,rgb:0.94509803921568625,0.92156862745098034,0.78823529411764703,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@0@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="221,204,119,255,rgb:0.8666666666666667,0.80000000000000004,0.46666666666666667,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="173,167,207,255,rgb:0.67843137254901964,0.65490196078431373,0.81176470588235294,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@1@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="51,34,136,255,rgb:0.20000000000000001,0.13333333333333333,0.53333333333333333,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="10" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{00000012-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000013-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000014-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000015-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="124,122,128,255,rgb:0.48627450980392156,0.47843137254901963,0.50196078431372548,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="11" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@11@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@11@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="221,221,221,255,rgb:0.8666666666666667,0.8666666666666667,0.8666666666666667,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@11@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="170,170,170,255,rgb:0.66666666666666663,0.66666666666666663,0.66666666666666663,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="214,214,173,255,rgb:0.83921568627450982,0.83921568627450982,0.67843137254901964,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@2@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="153,153,51,255,rgb:0.59999999999999998,0.59999999999999998,0.20000000000000001,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="207,235,248,255,rgb:0.81176470588235294,0.92156862745098034,0.97254901960784312,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@3@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="136,204,238,255,rgb:0.53333333333333333,0.80000000000000004,0.93333333333333335,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="235,194,201,255,rgb:0.92156862745098034,0.76078431372549016,0.78823529411764703,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@4@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="204,102,119,255,rgb:0.80000000000000004,0.40000000000000002,0.46666666666666667,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="180,221,214,255,rgb:0.70588235294117652,0.8666666666666667,0.83921568627450982,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="68,170,153,255,rgb:0.26666666666666666,0.66666666666666663,0.59999999999999998,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="160,201,173,255,rgb:0.62745098039215685,0.78823529411764703,0.67843137254901964,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@6@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="17,119,51,255,rgb:0.06666666666666667,0.46666666666666667,0.20000000000000001,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="7" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="221,180,214,255,rgb:0.8666666666666667,0.70588235294117652,0.83921568627450982,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@7@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="170,68,153,255,rgb:0.66666666666666663,0.26666666666666666,0.59999999999999998,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="8" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{0000000c-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{0000000e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{0000000f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="207,167,187,255,rgb:0.81176470588235294,0.65490196078431373,0.73333333333333328,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000010-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * CASE WHEN attribute('width_px') IS NULL THEN 0.5&#xA;  ELSE clamp(0, coalesce(attribute('circulating_t_a') / nullif(attribute('t_a'), 0), 0), 1) END) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@8@2" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000011-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="136,34,85,255,rgb:0.53333333333333333,0.13333333333333333,0.33333333333333331,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0.26"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="9" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </data_defined_properties>
        <layer class="GeometryGenerator" enabled="1" id="{00000016-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN attribute('width_px') IS NOT NULL AND NOT coalesce(attribute('part') IN ('branch', 'trunk'), false) AND NOT coalesce(attribute('part') = 'half', false)&#xA;  AND coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 > coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 - 0.01 THEN union(buffer(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2),&#xA;  project(@neck, coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 / 2 * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) + pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000017-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.55"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000018-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN @head = 0 THEN buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round') ELSE union(buffer(CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END, coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1, 8, 'flat', 'round'), make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;))) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000019-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="124,122,128,255,rgb:0.48627450980392156,0.47843137254901963,0.50196078431372548,1"></Option>
                <Option name="outline_style" type="QString" value="solid"></Option>
                <Option name="outline_width" type="QString" value="0.35"></Option>
                <Option name="outline_width_unit" type="QString" value="MM"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <rotation></rotation>
    <sizescale></sizescale>
    <data-defined-properties>
      <Option type="Map">
        <Option name="name" type="QString" value=""></Option>
        <Option name="properties"></Option>
        <Option name="type" type="QString" value="collection"></Option>
      </Option>
    </data-defined-properties>
    <orderby>
      <orderByClause asc="0" nullsFirst="1">coalesce("arrow_px", "width_px") * 1000 + coalesce("offset_px", 0)</orderByClause>
    </orderby>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"></selectionColor>
  </selection>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="''" fontFamily="Open Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="10" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="Regular" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="80" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Point" textColor="50,50,50,255,rgb:0.19607843137254902,0.19607843137254902,0.19607843137254902,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
        <families>
          <family name="Open Sans"></family>
          <family name="Liberation Sans"></family>
          <family name="Helvetica"></family>
          <family name="Arial"></family>
          <family name="Sans Serif"></family>
        </families>
        <text-buffer bufferBlendMode="0" bufferColor="250,250,250,255,rgb:0.98039215686274506,0.98039215686274506,0.98039215686274506,1" bufferDraw="0" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
        <text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
        <background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="Point" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="Point" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="Point" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="Point" shapeSizeX="0" shapeSizeY="0" shapeType="0">
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
                <Option name="joinstyle" type="QString" value="bevel"></Option>
                <Option name="offset" type="QString" value="0,0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1"></Option>
                <Option name="outline_style" type="QString" value="no"></Option>
                <Option name="outline_width" type="QString" value="0"></Option>
                <Option name="outline_width_unit" type="QString" value="Point"></Option>
                <Option name="style" type="QString" value="solid"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties"></Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </background>
        <shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
        <dd_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
            <Option name="properties"></Option>
            <Option name="type" type="QString" value="collection"></Option>
          </Option>
        </dd_properties>
        <substitutions></substitutions>
      </text-style>
      <text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
      <placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="buffer($geometry, (coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75) * 0.0003528 * @map_scale / 2)" geometryGeneratorEnabled="1" geometryGeneratorType="PolygonGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="0" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
      <rendering drawLabels="0" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="0.10000000000000001" obstacleType="0" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
      <dd_properties>
        <Option type="Map">
          <Option name="name" type="QString" value=""></Option>
          <Option name="properties"></Option>
          <Option name="type" type="QString" value="collection"></Option>
        </Option>
      </dd_properties>
      </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>
