// What the leak sanitizer is told in every test. Fontconfig keeps a few hundred bytes until the process ends,
// whatever its users free.
extern "C" {
const char* __lsan_default_suppressions(); // NOLINT: the names are the sanitizer's
const char* __lsan_default_options();      // NOLINT
const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
const char* __lsan_default_options() { return "print_suppressions=0"; }
}
