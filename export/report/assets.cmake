# The report's page, style and scripts are part of the library, byte for byte; scripts in
# the order in which they stand in the page. Sets `report`, the source
# made of them.
set(files template.html style.css dom.js graph.js filter.js layout.js shapes.js labels.js
    camera.js bundles.js canvas.js pointer.js search.js panel.js tables.js controls.js main.js)
set(ATG_REPORT_EMBED "")
set(ATG_REPORT_ROWS "")
set(paths "")
foreach(name ${files})
  list(LENGTH paths n)
  list(APPEND paths ${CMAKE_CURRENT_LIST_DIR}/${name})
  string(APPEND ATG_REPORT_EMBED "EMBED(${n}, \"${CMAKE_CURRENT_LIST_DIR}/${name}\")\n")
  string(APPEND ATG_REPORT_ROWS "    ROW(${n}), /* ${name} */\n")
endforeach()
configure_file(report/assets.c.in report_assets.c @ONLY)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/report_assets.c PROPERTIES
  OBJECT_DEPENDS "${paths}")
set(report ${CMAKE_CURRENT_BINARY_DIR}/report_assets.c)
