#pragma once
// The letters of foreign files, whichever program wrote them.
#include <string>

namespace survey {

/// UTF-8 with and without its mark, UTF-16 of both orders, and Windows-1252 for what is none of these. A mark
/// at the beginning is dropped, and what is broken becomes U+FFFD. Throws ReadError where it is no text at
/// all: a spreadsheet that was not saved as text, a picture.
std::string inUtf8(std::string bytes);

} // namespace survey
