#pragma once
// Where the words of a text may be broken when a line is too short for one of them.
#include "look/hyphens.hpp"
#include "look/setting_inner.hpp"

namespace look {

/// Within `from`..`to` of the text: in words where the language allows it, with a hyphen; in an address or an
/// e-mail address after its signs, without one.
std::vector<Break> breaksIn(std::string_view text, std::size_t from, std::size_t to, const Hyphens& hyphens);
/// Anywhere, without a hyphen, but not within two letters of an end: for what fits in no other way.
std::vector<Break> breaksAnywhere(std::string_view text, std::size_t from, std::size_t to);

} // namespace look
