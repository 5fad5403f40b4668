#pragma once
// What a canvas takes its words and pictures from.
#include "ui/pictures.hpp"
#include "ui/texts.hpp"

namespace ui {

struct Images {
  explicit Images(double usualScale) : texts(usualScale) {}
  Texts texts;
  Pictures pictures;

  void endFrame() {
    texts.endFrame();
    pictures.endFrame();
  }
};

} // namespace ui
