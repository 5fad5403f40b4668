#include "report/drawing/pdf_language.hpp"

#include <charconv>
#include <cstdio>
#include <optional>

namespace report {
namespace {

/// The number behind the last place where the words are.
std::optional<long> numberAfter(std::string_view text, std::string_view words) {
  const auto at = text.rfind(words);
  if (at == text.npos) return {};
  std::string_view rest = text.substr(at + words.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" \r\n"), rest.size()));
  long number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  return error == std::errc{} ? std::optional(number) : std::nullopt;
}

/// "<< ... >>" of an object, without its brackets.
std::string_view dictionaryOf(std::string_view pdf, long object) {
  const std::string begin = "\n" + std::to_string(object) + " 0 obj\n<<";
  const auto at = pdf.rfind(begin);
  if (at == pdf.npos) return {};
  const auto end = pdf.find("endobj", at);
  if (end == pdf.npos) return {};
  const std::string_view inside = pdf.substr(at + begin.size(), end - at - begin.size());
  const auto close = inside.rfind(">>");
  return close == inside.npos ? std::string_view{} : inside.substr(0, close);
}

} // namespace

void addLanguage(std::string& pdf, std::string_view language) {
  const auto root = numberAfter(pdf, "/Root "), size = numberAfter(pdf, "/Size "),
             before = numberAfter(pdf, "startxref");
  const auto info = numberAfter(pdf, "/Info ");
  if (!root || !size || !before || !info) return;
  const std::string_view catalogue = dictionaryOf(pdf, *root);
  if (catalogue.empty() || catalogue.find("/Lang") != catalogue.npos) return;

  // Cairo writes the roles of texts, but says that there are some only under a root of its own.
  const bool marked =
      catalogue.find("/StructTreeRoot") != catalogue.npos && catalogue.find("/MarkInfo") == catalogue.npos;
  const std::string object = std::to_string(*root) + " 0 obj\n<<" + std::string(catalogue) + "   /Lang (" +
                             std::string(language) +
                             ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n" +
                             (marked ? "   /MarkInfo << /Marked true >>\n" : "") + ">>\nendobj\n";
  if (!pdf.ends_with('\n')) pdf += '\n';
  const std::size_t at = pdf.size();
  pdf += object;
  const std::size_t table = pdf.size();
  char entry[64];
  std::snprintf(entry, sizeof entry, "xref\n%ld 1\n%010zu 00000 n \n", *root, at);
  pdf += entry;
  pdf += "trailer\n<< /Size " + std::to_string(*size) + " /Root " + std::to_string(*root) + " 0 R /Info " +
         std::to_string(*info) + " 0 R /Prev " + std::to_string(*before) + " >>\nstartxref\n" +
         std::to_string(table) + "\n%%EOF\n";
}

} // namespace report
