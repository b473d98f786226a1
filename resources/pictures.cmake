# The icons, drawn as SVG and rendered to PNG when building (Qt Svg is not to be had everywhere), and the help pages.
# Included where they are linked in: files made by a custom command are known in their own directory only.
file(GLOB drawings CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
file(GLOB help_pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*.md ${CMAKE_SOURCE_DIR}/resources/help/pictures/*.png)
set(pictures ${CMAKE_CURRENT_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${pictures})
set(rendered)
foreach(drawing ${drawings})
    get_filename_component(icon ${drawing} NAME_WE)
    set(sizes)
    set(commands)
    foreach(side 16 20 24 32 40 48 64 96) # those that ui/style/icons.cpp looks for
        set(picture ${pictures}/${icon}-${side}.png)
        list(APPEND sizes ${picture})
        list(APPEND commands COMMAND ${DOORSTEP_RSVG} -w ${side} -h ${side} -o ${picture} ${drawing})
    endforeach()
    add_custom_command(OUTPUT ${sizes} ${commands} DEPENDS ${drawing} VERBATIM COMMENT "Drawing ${icon}")
    list(APPEND rendered ${sizes})
endforeach()

qt_add_resources(doorstep_ui doorstep_icons PREFIX /icons BASE ${pictures} FILES ${rendered})
qt_add_resources(doorstep_ui doorstep_help PREFIX /help BASE ${CMAKE_SOURCE_DIR}/resources/help FILES ${help_pages})
