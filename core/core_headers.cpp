// SPDX-License-Identifier: GPL-3.0-or-later
// What CMake needs to precompile headers: one source that is compiled with them.
