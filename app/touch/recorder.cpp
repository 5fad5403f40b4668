#include "touch/recording.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <stdexcept>

namespace touch {
namespace {

/// Three decimals, with a point in every locale: a micrometre and a millisecond are fine enough.
std::string number(double value) {
  assert(std::isfinite(value));
  std::array<char, 400> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 3);
  return {text.data(), end.ptr};
}

std::string pair(base::Size size) { return "[" + number(size.w) + ", " + number(size.h) + "]"; }

std::string_view word(Phase phase) {
  switch (phase) {
  case Phase::Began: return "began";
  case Phase::Moved: return "moved";
  case Phase::Ended: return "ended";
  case Phase::Cancelled: return "cancelled";
  }
  return {};
}

} // namespace

Recorder::Recorder(const std::filesystem::path& file, base::Size table) : out_(file) {
  out_ << "{\"journeytable_touches\": 1, \"table_mm\": " << pair(table) << "}" << std::endl;
  if (!out_) throw std::runtime_error("cannot write touches to " + file.string());
}

void Recorder::write(const Contact& contact) {
  if (!first_) first_ = contact.time;
  // A lift that a filter held back may be older than the first contact here.
  const auto time = std::max(0.0, contact.time - *first_);
  out_ << "{\"t\": " << number(time) << ", \"id\": " << std::to_string(contact.id) << ", \"phase\": \""
       << word(contact.phase) << "\", \"x\": " << number(contact.position.x)
       << ", \"y\": " << number(contact.position.y);
  if (contact.size) out_ << ", \"size\": " << pair(*contact.size);
  out_ << "}" << std::endl;
}

} // namespace touch
