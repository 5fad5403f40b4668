#include "program/replaying.hpp"

#include <iostream>

namespace program {
namespace {

std::function<void(const std::string&)> photographer(const std::filesystem::path& folder,
                                                     Tabletop& tabletop) {
  if (folder.empty()) return {};
  std::filesystem::create_directories(folder);
  return [folder, &tabletop](const std::string& name) {
    tabletop.stage().savePicture(folder / (name + ".png"));
  };
}

touch::Recording onTable(touch::Recording recording, base::Size table) {
  const double across = table.w / recording.table.w, down = table.h / recording.table.h;
  for (touch::Recording::Moment& moment : recording.moments)
    if (auto* const contact = std::get_if<touch::Contact>(&moment.what))
      contact->position = {contact->position.x * across, contact->position.y * down};
  recording.table = table;
  return recording;
}

} // namespace

Replaying::Replaying(touch::Recording recording, const std::filesystem::path& pictures, Tabletop& tabletop)
    : tabletop_(tabletop), replay_(
                               onTable(std::move(recording), tabletop.stage().table().size()),
                               [&tabletop](const std::string& area) { return tabletop.find(area); },
                               photographer(pictures, tabletop)) {}

void Replaying::poll(base::Seconds now) {
  replay_.poll(now, [this](const touch::Contact& contact) { tabletop_.feed(contact); });
}

int Replaying::report() const {
  for (const std::string& area : replay_.missing())
    std::cerr << "journeytable: the recording touches " << area << ", which never came\n";
  return replay_.missing().empty() ? 0 : 1;
}

} // namespace program
