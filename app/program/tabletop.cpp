#include "program/tabletop.hpp"

#include <algorithm>
#include <iostream>

namespace program {

using namespace language::literals;

Tabletop::Tabletop(shell::Shell::Settings settings, ui::Stage::Settings picture,
                   const std::filesystem::path& uiTree)
    : picture_(picture), stage_(picture, look::Theme{}), shell_(std::move(settings), router_) {
  if (!uiTree.empty()) uiTree_.emplace(uiTree);
}

void Tabletop::guard(const std::function<void()>& act) {
  try {
    act();
  } catch (const std::runtime_error& error) {
    std::cerr << "journeytable: " << error.what() << '\n';
    shell_.message(shell_.words()("trouble.failed.title"_text), error.what());
  }
}

void Tabletop::feed(const touch::Contact& contact) {
  guard([&] { router_.feed(contact); });
}

void Tabletop::feed(const touch::Wheel& wheel) {
  guard([&] { router_.feed(wheel); });
}

void Tabletop::resize(ui::Stage::Settings picture) {
  picture_ = picture;
  stage_.resize(picture);
  shell_.resize({picture.width / picture.pixelsPerMillimetre, picture.height / picture.pixelsPerMillimetre});
}

const ui::Stage::Finished& Tabletop::draw(base::Seconds now, int backBufferAge) {
  if (shell_.theme() != theme_) stage_.setTheme(look::themeNamed(theme_ = shell_.theme()));
  if (shell_.language() != language_) stage_.setLanguage(language_ = shell_.language());
  ui::Frame frame = stage_.frame(router_, now);
  shell_.draw(frame);
  halos_.draw(frame, shell_.table() == nullptr ? std::vector<steps::Pad>{} : shell_.table()->seats().pads());
  finished_ = stage_.finish(frame, backBufferAge);
  router_.show(std::move(finished_.areas), now);
  return finished_;
}

void Tabletop::tellUiTree() {
  if (uiTree_) uiTree_->write(shell_.uiTree(router_.areas(), picture_.pixelsPerMillimetre));
}

std::optional<base::Point> Tabletop::find(const std::string& area) const {
  const auto& areas = router_.areas();
  const auto found = std::ranges::find(areas, area, &touch::Area::name);
  if (found == areas.end()) return {};
  return found->place(found->box.centre());
}

} // namespace program
