# Every compile flag of the product lives here, in one interface target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(PLUMA_CCACHE ccache)
if(PLUMA_CCACHE)
  # Paths below the checkout count as relative ones, so that another folder (a second checkout, a fresh machine's) finds
  # what this one compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
                                  "${PLUMA_CCACHE}")
endif()

option(PLUMA_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(PLUMA_FUZZ "Build the fuzz targets of tests/fuzz with libFuzzer, and nothing else; needs clang" OFF)
option(PLUMA_WERROR "Treat warnings as errors" ON)

# Lines and functions are what a stack trace needs; variables cost a quarter of a build. For a debugger: 2.
# -Og compiles as fast as no optimisation (objects are half as large) and runs the tests in half of the time.
set(PLUMA_DEBUG_INFO 1 CACHE STRING "Level of debug information in debug builds")
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g${PLUMA_DEBUG_INFO}")

# gold links a test in a third of the time of the default linker.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold PLUMA_GOLD)
if(PLUMA_GOLD)
  add_link_options(-fuse-ld=gold)
endif()

# Most of a source's cost is its headers: several sources compiled as one pay them once. Names in anonymous namespaces
# have to differ within a room then; the compiler says so. Off for tools that want a compilation per source.
option(PLUMA_UNITY "Compile the sources of a room together" ON)
# pluma_unity(TARGET SIZE): at most SIZE sources in one compilation.
function(pluma_unity target size)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${PLUMA_UNITY} UNITY_BUILD_BATCH_SIZE ${size})
endfunction()

add_library(pluma_flags INTERFACE)
target_compile_options(pluma_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                             -Wimplicit-fallthrough -Wformat=2 -Wno-missing-field-initializers)
if(PLUMA_WERROR)
  target_compile_options(pluma_flags INTERFACE -Werror)
endif()
target_compile_definitions(
  pluma_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
                        QT_NO_FOREACH FMT_HEADER_ONLY=0 PLUMA_VERSION="${PROJECT_VERSION}")
if(PLUMA_SANITIZE)
  target_compile_options(pluma_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                               -fno-sanitize-recover=undefined)
  target_link_options(pluma_flags INTERFACE -fsanitize=address,undefined)
endif()

if(PLUMA_FUZZ)
  target_compile_options(pluma_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
                                               -fno-sanitize-recover=undefined)
  target_link_options(pluma_flags INTERFACE -fsanitize=address,undefined)
endif()

# pluma_module(NAME DEPENDS <modules and imported targets>): the library of one folder of src/. The link line is the
# dependency rule: a module sees only the headers of what it names.
function(pluma_module name)
  cmake_parse_arguments(arg "" "" "DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp"
       "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h")
  add_library(pluma_${name} STATIC ${sources})
  target_include_directories(pluma_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(pluma_${name} PUBLIC pluma_flags ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
  pluma_unity(pluma_${name} 5)
endfunction()
