#include "report/formats/format.hpp"

#include <algorithm>
#include <array>

namespace report {
namespace {

constexpr std::array<Format, 4> all{{
    {"format.pdf", "pdf", makePdf},
    {"format.png", "png", makePng},
    {"format.csv", "csv", makeCsv},
    {"format.json", "json", makeJson, true, true},
}};

} // namespace

std::span<const Format> formats() { return all; }

const Format* findFormat(std::string_view extension) {
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const Format& f) { return f.extension == extension; });
  return at == all.end() ? nullptr : &*at;
}

} // namespace report
