<qgis autoRefreshMode="Disabled" autoRefreshTime="0" hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.40.6-Bratislava">
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
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
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
        <layer class="GeometryGenerator" enabled="1" id="{00000016-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@2" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" id="{00000017-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="align_dash_pattern" type="QString" value="0"></Option>
                <Option name="capstyle" type="QString" value="flat"></Option>
                <Option name="customdash" type="QString" value="6;3"></Option>
                <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="customdash_unit" type="QString" value="Point"></Option>
                <Option name="dash_pattern_offset" type="QString" value="0"></Option>
                <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
                <Option name="draw_inside_polygon" type="QString" value="0"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="line_color" type="QString" value="124,122,128,255,rgb:0.48627450980392156,0.47843137254901963,0.50196078431372548,1"></Option>
                <Option name="line_style" type="QString" value="solid"></Option>
                <Option name="line_width" type="QString" value="1"></Option>
                <Option name="line_width_unit" type="QString" value="Point"></Option>
                <Option name="offset" type="QString" value="0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="ring_filter" type="QString" value="0"></Option>
                <Option name="trim_distance_end" type="QString" value="0"></Option>
                <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="trim_distance_end_unit" type="QString" value="MM"></Option>
                <Option name="trim_distance_start" type="QString" value="0"></Option>
                <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="trim_distance_start_unit" type="QString" value="MM"></Option>
                <Option name="tweak_dash_pattern_on_corners" type="QString" value="0"></Option>
                <Option name="use_custom_dash" type="QString" value="1"></Option>
                <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
                      <Option name="expression" type="QString" value="coalesce(attribute('width_px'), 7) * 0.75"></Option>
                      <Option name="type" type="int" value="3"></Option>
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000018-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;)) END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@10@3" type="fill">
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
        <layer class="GeometryGenerator" enabled="1" id="{0000001a-0000-4000-8000-000000000000}" locked="0" pass="0">
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
            <layer class="SimpleFill" enabled="1" id="{0000001b-0000-4000-8000-000000000000}" locked="0" pass="0">
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
        <layer class="GeometryGenerator" enabled="1" id="{0000001c-0000-4000-8000-000000000000}" locked="0" pass="0">
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
            <layer class="SimpleFill" enabled="1" id="{0000001d-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"></Option>
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
        <layer class="GeometryGenerator" enabled="1" id="{0000001e-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Line"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN CASE WHEN coalesce(attribute('offset_px'), 0) * 0.75 = 0 THEN line_substring(@axis, 0, length(@axis) - @head + 0.1) ELSE coalesce(offset_curve(line_substring(@axis, 0, length(@axis) - @head + 0.1), coalesce(attribute('offset_px'), 0) * 0.75, 8, 1), line_substring(@axis, 0, length(@axis) - @head + 0.1)) END END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@2" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" id="{0000001f-0000-4000-8000-000000000000}" locked="0" pass="0">
              <Option type="Map">
                <Option name="align_dash_pattern" type="QString" value="0"></Option>
                <Option name="capstyle" type="QString" value="flat"></Option>
                <Option name="customdash" type="QString" value="6;3"></Option>
                <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="customdash_unit" type="QString" value="Point"></Option>
                <Option name="dash_pattern_offset" type="QString" value="0"></Option>
                <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
                <Option name="draw_inside_polygon" type="QString" value="0"></Option>
                <Option name="joinstyle" type="QString" value="round"></Option>
                <Option name="line_color" type="QString" value="124,122,128,255,rgb:0.48627450980392156,0.47843137254901963,0.50196078431372548,1"></Option>
                <Option name="line_style" type="QString" value="solid"></Option>
                <Option name="line_width" type="QString" value="1"></Option>
                <Option name="line_width_unit" type="QString" value="Point"></Option>
                <Option name="offset" type="QString" value="0"></Option>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="offset_unit" type="QString" value="MM"></Option>
                <Option name="ring_filter" type="QString" value="0"></Option>
                <Option name="trim_distance_end" type="QString" value="0"></Option>
                <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="trim_distance_end_unit" type="QString" value="MM"></Option>
                <Option name="trim_distance_start" type="QString" value="0"></Option>
                <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
                <Option name="trim_distance_start_unit" type="QString" value="MM"></Option>
                <Option name="tweak_dash_pattern_on_corners" type="QString" value="0"></Option>
                <Option name="use_custom_dash" type="QString" value="1"></Option>
                <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
                  <Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
                      <Option name="expression" type="QString" value="coalesce(attribute('width_px'), 7) * 0.75"></Option>
                      <Option name="type" type="int" value="3"></Option>
                    </Option>
                  </Option>
                  <Option name="type" type="QString" value="collection"></Option>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="GeometryGenerator" enabled="1" id="{00000020-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option name="SymbolType" type="QString" value="Fill"></Option>
            <Option name="geometryModifier" type="QString" value="with_variable('axis', line_substring($geometry, CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END, length($geometry) - CASE WHEN attribute('width_px') IS NULL OR coalesce(attribute('part') IN ('branch', 'trunk'), false) THEN 0&#xA;  ELSE min(6.0, length($geometry) / 4) END),&#xA;with_variable('head', CASE WHEN attribute('part') = 'branch' THEN 0&#xA;  ELSE min((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.1 ELSE 2 END) * coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75 + 3, length(@axis) / 2) END,&#xA;with_variable('neck', line_interpolate_point(@axis, length(@axis) - @head),&#xA;CASE WHEN 1 > 0 THEN make_polygon(make_line(end_point(@axis),&#xA;  project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 + coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), project(@neck, (coalesce(attribute('offset_px'), 0) * 0.75 - coalesce(attribute('width_px'), 7) * 0.75 / 2 * 1) * ((CASE WHEN coalesce(attribute('part') = 'half', false) THEN 1.3 ELSE 1.8 END) + 3 / coalesce(attribute('arrow_px'), attribute('width_px'), 7) * 0.75), azimuth(@neck, end_point(@axis)) - pi() / 2), end_point(@axis)&#xA;)) END)))"></Option>
            <Option name="units" type="QString" value="Point"></Option>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
              <Option name="properties"></Option>
              <Option name="type" type="QString" value="collection"></Option>
            </Option>
          </data_defined_properties>
          <symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@9@3" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
                <Option name="properties"></Option>
                <Option name="type" type="QString" value="collection"></Option>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" id="{00000021-0000-4000-8000-000000000000}" locked="0" pass="0">
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
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>
