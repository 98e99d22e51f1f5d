# SPDX-License-Identifier: GPL-3.0-or-later
# Who may use whom. The one table of the house: add_layer() refuses a link that is not in it when configuring, and
# tests/architecture/includes.py refuses an #include that is not in it. docs/ARCHITECTURE.md draws it.
# NEMSMS_USES_<layer> = the layers that <layer> may include and link. A layer may always use itself.
set(NEMSMS_LAYERS
    base domain settings sheets security store protocols usecases counterpart platform backend
    ui_kit ui_prompts ui_noun ui_settings ui_shell app_terminal app_konsol app_ctl
    app_platform)

set(NEMSMS_USES_base)
set(NEMSMS_USES_domain base)
set(NEMSMS_USES_settings base)
set(NEMSMS_USES_security base)
set(NEMSMS_USES_sheets base)
set(NEMSMS_USES_store base domain security)
set(NEMSMS_USES_protocols base domain security)
set(NEMSMS_USES_usecases base domain settings sheets security store protocols)
set(NEMSMS_USES_counterpart base domain settings security store protocols)
set(NEMSMS_USES_platform base domain settings security store protocols counterpart)
set(NEMSMS_USES_backend base domain settings security store protocols usecases counterpart platform)
set(NEMSMS_USES_ui_kit base)
set(NEMSMS_USES_ui_prompts base ui_kit)
set(NEMSMS_USES_ui_noun base domain settings usecases ui_kit ui_prompts)
set(NEMSMS_USES_ui_settings base domain settings usecases ui_kit ui_prompts)
set(NEMSMS_USES_ui_shell base domain settings usecases ui_kit ui_prompts ui_noun ui_settings)
set(NEMSMS_USES_app_konsol base domain settings usecases backend app_terminal ui_kit ui_prompts ui_noun ui_settings ui_shell)
set(NEMSMS_USES_app_terminal base domain)
set(NEMSMS_USES_app_ctl base domain settings sheets usecases backend app_terminal)
set(NEMSMS_USES_app_platform base domain settings usecases backend platform app_terminal)

# Fails the configure step when LAYER uses something that the table does not give it.
function(nemsms_check_layer LAYER)
    if(NOT LAYER IN_LIST NEMSMS_LAYERS)
        message(FATAL_ERROR "Unknown layer '${LAYER}': add it to cmake/Layers.cmake and docs/ARCHITECTURE.md.")
    endif()
    foreach(used IN LISTS ARGN)
        if(NOT used IN_LIST NEMSMS_USES_${LAYER})
            message(FATAL_ERROR "Layer '${LAYER}' may not use '${used}' (cmake/Layers.cmake).")
        endif()
    endforeach()
endfunction()
