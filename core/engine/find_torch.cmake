# Finds libtorch, Debian's or that of a Python wheel (-DCMAKE_PREFIX_PATH=$(python -c 'import torch; print(torch.utils.cmake_prefix_path)')).
# A wheel's TorchConfig.cmake looks for libtorch.so in the system's folders before its own: name its own as a place to look.
foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
    if(EXISTS "${prefix}/Torch/TorchConfig.cmake")
        cmake_path(SET torch_home NORMALIZE "${prefix}/../..")
        list(APPEND CMAKE_PREFIX_PATH "${torch_home}")
    endif()
endforeach()
# One built for CUDA makes CMake ask nvcc for the flags of this machine's GPU, which fails where CMake is older than
# nvcc. Nothing here is compiled by nvcc, so any answer will do.
if(NOT DEFINED TORCH_CUDA_ARCH_LIST AND NOT DEFINED ENV{TORCH_CUDA_ARCH_LIST})
    set(TORCH_CUDA_ARCH_LIST 9.0)
endif()
find_package(Torch REQUIRED)

cmake_path(SET torch_home NORMALIZE "${Torch_DIR}/../../..")
cmake_path(IS_PREFIX torch_home "${TORCH_LIBRARY}" NORMALIZE torch_is_one)
if(NOT torch_is_one)
    message(FATAL_ERROR "the headers of libtorch are those of ${torch_home}, but ${TORCH_LIBRARY} would be linked: "
        "configure a fresh build folder with -DTorch_ROOT=${torch_home}")
endif()
