#include "document/pictures.hpp"

#include "base/encoded.hpp"

#include <functional>

namespace document {
namespace {

/// Calls with each name and its bytes; nothing for bytes where they are not those of the name.
void forPictures(store::Database& database,
                 const std::function<void(const std::string&, std::optional<std::string>)>& with) {
  const auto table = database.ask("select 1 from sqlite_schema where type = 'table' and name = 'picture'");
  if (table == store::Value{}) return;
  store::Statement rows = database.statement("select name, png from picture order by name");
  while (rows.next()) {
    auto png = base::fromBase64(rows.text(1));
    const std::string name{rows.text(0)};
    const bool isRight = png && png->size() <= journey::mostPictureBytes && base::sha256(*png) == name;
    with(name, isRight ? std::move(png) : std::nullopt);
  }
}

} // namespace

journey::Pictures readPictures(store::Database& database) {
  journey::Pictures pictures;
  forPictures(database, [&](const std::string& name, std::optional<std::string> png) {
    if (png) pictures.add(name, std::make_shared<const std::string>(std::move(*png)));
  });
  return pictures;
}

void writePicture(store::Database& database, const std::string& name, const std::string& png) {
  database.statement("insert or replace into picture (name, png) values (?, ?)")
      .with(name, base::toBase64(png))
      .run();
}

std::vector<std::string> damagedPictures(store::Database& database) {
  std::vector<std::string> names;
  forPictures(database, [&](const std::string& name, const std::optional<std::string>& png) {
    if (!png) names.push_back(name);
  });
  return names;
}

} // namespace document
