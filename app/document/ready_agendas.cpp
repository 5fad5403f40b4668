#include "document/ready_agendas.hpp"

#include "base/folder.hpp"
#include "base/whole_text.hpp"
#include "document/asset_place.hpp"

#include <algorithm>

namespace document {
namespace {

constexpr std::size_t bytes = 64U << 10U, depth = 4, mostFiles = 50;

} // namespace

ReadyAgenda parseAgenda(std::string_view json) {
  const base::Json parsed = base::parseJson(json, bytes, depth);
  const AssetPlace root{parsed, "", "the agenda"};
  ReadyAgenda out;
  out.name = root.at("name").words();
  for (const AssetPlace& item : root.at("items").list())
    out.items.push_back({item.at("name").text(), item.at("minutes").number(&journey::Agenda::minutes)});
  return out;
}

std::string writeAgenda(const ReadyAgenda& agenda) {
  base::Json json;
  json["name"] = agenda.name.by;
  json["items"] = base::Json::array();
  for (const AgendaItem& item : agenda.items)
    json["items"].push_back({{"name", item.name}, {"minutes", item.minutes}});
  return base::writeJson(json);
}

std::vector<ReadyAgenda> agendasIn(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code none;
  for (const auto& file : base::pathsIn(folder))
    if (file.extension() == ".json" && std::filesystem::is_regular_file(file, none)) files.push_back(file);
  std::ranges::sort(files);
  std::vector<ReadyAgenda> out;
  for (const auto& file : files) {
    if (out.size() == mostFiles) break;
    try {
      out.push_back(parseAgenda(base::wholeText(file, bytes)));
      out.back().file = file.stem().string();
    } catch (const std::runtime_error&) {    // not one of ours, or hurt: the others are there
    } catch (const base::Json::exception&) { // the same
    }
  }
  return out;
}

} // namespace document
