#pragma once
// Dear ImGui as we use it: its draw lists and its OpenGL renderer, nothing else.
#include "look/colour.hpp"
#include "ui/damage.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <memory>
#include <vector>

namespace ui {

class Brush {
 public:
  /// Throws std::runtime_error where the current OpenGL context cannot draw.
  Brush();
  ~Brush();
  Brush(const Brush&) = delete;
  Brush& operator=(const Brush&) = delete;

  /// An empty list that draws only inside `bounds`, with this texture; valid until recycle().
  ImDrawList& list(const PixelRect& bounds, unsigned texture);
  /// Lists that were handed out are handed out again.
  void recycle() { used_ = 0; }

  /// A list, and where it is painted: rectangles that do not overlap, and outlive the painting.
  struct Painted {
    ImDrawList* list;
    const std::vector<PixelRect>* rects;
  };
  /// Paints the lists over `ground`, which only `bare` shows. The lists' commands are used up by it.
  void paint(const std::vector<Painted>& lists, const std::vector<PixelRect>& bare, look::Colour ground,
             int width, int height);

 private:
  ImGuiContext* context_;
  ImDrawListSharedData shared_;
  std::vector<std::unique_ptr<ImDrawList>> lists_;
  std::size_t used_ = 0;
};

} // namespace ui
