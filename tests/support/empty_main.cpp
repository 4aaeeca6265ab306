// SPDX-License-Identifier: GPL-3.0-or-later
// Exists only so that the headers of the torch tests are precompiled once.
int main() { }
