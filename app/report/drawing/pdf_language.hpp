#pragma once
// What Cairo cannot say about a PDF.
#include <string>
#include <string_view>

namespace report {

/// Adds the document's language, and that readers show its title, as an update behind the end of the file. A
/// file that is not as Cairo writes it stays as it is.
void addLanguage(std::string& pdf, std::string_view language);

} // namespace report
