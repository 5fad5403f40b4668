#include "program/tabletop.hpp"

#include <algorithm>
#include <exception>

namespace program {

Tabletop::Tabletop(shell::Shell::Settings settings, ui::Stage::Settings picture,
                   const std::filesystem::path& uiTree)
    : picture_(picture), stage_(picture, look::Theme{}), shell_(std::move(settings), router_) {
  if (!uiTree.empty()) uiTree_.emplace(uiTree);
}

void Tabletop::feed(const touch::Contact& contact) {
  shell_.guard([&] { router_.feed(contact); });
}

void Tabletop::feed(const touch::Wheel& wheel) {
  shell_.guard([&] { router_.feed(wheel); });
}

void Tabletop::resize(ui::Stage::Settings picture) {
  picture_ = picture;
  stage_.resize(picture);
  shell_.resize({picture.width / picture.pixelsPerMillimetre, picture.height / picture.pixelsPerMillimetre});
}

const ui::Stage::Finished& Tabletop::draw(base::Seconds now, int backBufferAge) {
  finished_ = {};
  try {
    drawFrame(now, backBufferAge);
  } catch (const std::exception&) {
    finished_ = {.accidents = {{"a frame", std::current_exception()}}};
  }
  drawn_ = now;
  bool told = false;
  for (const ui::Accident& accident : finished_.accidents) told = shell_.accident(accident) || told;
  if (told) finished_.again = now; // the message
  return finished_;
}

void Tabletop::drawFrame(base::Seconds now, int backBufferAge) {
  if (shell_.theme() != theme_) stage_.setTheme(look::themeNamed(theme_ = shell_.theme()));
  // What is long enough for a hyphen is people's own.
  const shell::Table* const open = shell_.table();
  const std::string written = open == nullptr ? shell_.language() : open->room().brief().language;
  if (written != language_) stage_.setLanguage(language_ = written);
  ui::Frame frame = stage_.frame(router_, now);
  shell_.draw(frame);
  frame.part("halos", [&] {
    halos_.draw(frame,
                shell_.table() == nullptr ? std::vector<table::Pad>{} : shell_.table()->seats().pads());
  });
  finished_ = stage_.finish(frame, backBufferAge);
  router_.show(std::move(finished_.areas), now);
}

void Tabletop::tellUiTree() {
  if (!uiTree_) return;
  try {
    const bool moves = finished_.again && *finished_.again <= drawn_;
    uiTree_->write(shell_.uiTree(router_.areas(), picture_.pixelsPerMillimetre, moves));
  } catch (const std::exception&) {
    uiTree_.reset();
    shell_.accident("writing what is on screen", std::current_exception());
  }
}

std::optional<base::Point> Tabletop::find(const std::string& area) const {
  const auto& areas = router_.areas();
  const auto found = std::ranges::find(areas, area, &touch::Area::name);
  if (found == areas.end()) return {};
  return found->place(found->box.centre());
}

} // namespace program
