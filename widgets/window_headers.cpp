// SPDX-License-Identifier: GPL-3.0-or-later
// What CMake needs to precompile a header: one source that includes it.
