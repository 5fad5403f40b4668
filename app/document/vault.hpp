#pragma once
// Personal texts, kept beside the history: a record holds a number (journey::fact::token), the vault what it
// stands for. So a text can be erased for good while the history stays what it is, chain and all; who undoes
// as far as the number finds that its text is gone. The vault leaves with the workshop file, and with nothing
// else: no report and no export holds any of it.
//
// To erase is to make the file anew of all but these texts, and each of its copies: then they are in no free
// page and no log either. What is not finished when the program ends is finished at the next opening; on a
// second disk, when that is there again.
#include "store/database.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace document {

using Secrets = std::map<std::int64_t, std::string>; ///< by their numbers
using Tokens = std::vector<std::int64_t>;

/// None from a file of a version before the vault. What is no text is left out.
Secrets readSecrets(store::Database& database);
void writeSecret(store::Database& database, std::int64_t token, const std::string& text);
/// Out of the table; where some were there, the file notes that they are to be erased for good. A part of the
/// transaction of whoever asks.
void eraseSecrets(store::Database& database, const Tokens& tokens);

/// The keys in the view under which that is noted, of the file and its copies and of those on a second disk,
/// and what stands there.
inline constexpr std::string_view erasingKey = "erasing", erasingFurtherKey = "erasing_further";
std::string encode(const Tokens& tokens);
Tokens tokensIn(std::string_view text);

/// Makes a closed file anew where it is of the workshop of this identity and holds one of them, or what
/// somebody was writing for the vault just then. Throws store::Error; the file is then as it was.
void eraseIn(const std::filesystem::path& file, std::int64_t identity, const Tokens& tokens);
/// The same, of a file that this program made; what cannot be read goes: nothing of it could be brought back,
/// but it may hold the text.
void eraseOrRemove(const std::filesystem::path& file, std::int64_t identity, const Tokens& tokens);

} // namespace document
