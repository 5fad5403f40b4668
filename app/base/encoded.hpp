#pragma once
// Bytes as text, and a name for bytes that tells whether they are still the same.
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// SHA-256, 64 small letters and digits.
std::string sha256(std::string_view bytes);
bool isSha256(std::string_view text);

/// Base64 (RFC 4648), with its padding and without lines.
std::string toBase64(std::string_view bytes);
/// Nothing where the text is not exactly what toBase64() writes.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace base
