#pragma once
// Everything on the table but its window and its fingers: what is drawn, what is touched, what tools can
// read.
#include "program/ui_tree_file.hpp"
#include "shell/halos.hpp"
#include "shell/shell.hpp"
#include "ui/stage.hpp"

#include <optional>

namespace program {

class Tabletop {
 public:
  /// `uiTree`: the file of --ui-tree, empty for none. Needs a current OpenGL context.
  Tabletop(shell::Shell::Settings settings, ui::Stage::Settings picture, const std::filesystem::path& uiTree);

  touch::Router& router() { return router_; }
  shell::Shell& shell() { return shell_; }
  ui::Stage& stage() { return stage_; }

  /// What a finger did. An accident on the way is told on the table (shell::Shell::accident).
  void feed(const touch::Contact& contact);
  void feed(const touch::Wheel& wheel);
  /// Another size, or a window that lost its content.
  void resize(ui::Stage::Settings picture);
  /// Draws a frame into the window's back buffer, and shows it to fingers. Where it cannot, it tells so once
  /// and gives a frame that painted nothing.
  const ui::Stage::Finished& draw(base::Seconds now, int backBufferAge = 0);
  /// Writes what is on screen now, for whoever asked with --ui-tree, as long as it can be written.
  void tellUiTree();
  /// The middle of an area by its name: where a recorded touch goes.
  std::optional<base::Point> find(const std::string& area) const;

 private:
  void drawFrame(base::Seconds now, int backBufferAge);

  ui::Stage::Settings picture_;
  touch::Router router_;
  ui::Stage stage_;
  shell::Shell shell_;
  shell::Halos halos_;
  std::string language_, theme_ = "light";
  std::optional<UiTreeFile> uiTree_;
  ui::Stage::Finished finished_;
  base::Seconds drawn_ = 0;
};

} // namespace program
