// The program without a window: a recording is played as fast as it goes, on a clock of its own.
#include "platform/clock.hpp"
#include "platform/offscreen.hpp"
#include "program/folders.hpp"
#include "program/replaying.hpp"
#include "program/run.hpp"
#include "program/tabletop.hpp"

#include <cmath>
#include <stdexcept>

namespace program {
namespace {

constexpr base::Seconds frameTime = 1. / 60;
constexpr base::Seconds rest = 1; ///< how long what still moves may go on after the last touch

ui::Stage::Settings pictureOf(const RunOptions& options, base::Size table) {
  const int width = options.width > 0 ? options.width : 1920;
  const int height =
      options.height > 0 ? options.height : static_cast<int>(std::lround(width * table.h / table.w));
  return {width, height, width / table.w};
}

} // namespace

int runOffScreen(const RunOptions& options) {
  auto recording = touch::Recording::read(options.touches);
  const auto picture = pictureOf(options, recording.table);
  const platform::Offscreen context(picture.width, picture.height);
  base::Seconds now = 0;
  const Folders folders = findFolders();
  const base::UtcMilliseconds began = platform::utc();
  Tabletop tabletop(
      {.assets = folders.assets,
       .workshops = folders.workshops,
       .memory = {},
       .marks = folders.marks,
       .copies = folders.copies,
       .table = {picture.width / picture.pixelsPerMillimetre, picture.height / picture.pixelsPerMillimetre},
       .utc = [&] { return began + std::llround(now * 1000); }},
      picture, options.uiTree);
  if (!options.file.empty() && !tabletop.shell().open(options.file)) return 1;
  Replaying replaying(std::move(recording), options.pictures, tabletop);
  base::Seconds ended = 0;
  for (; !replaying.isDone() || now < ended + rest; now += frameTime) {
    replaying.poll(now);
    tabletop.router().tick(now);
    const auto& finished = tabletop.draw(now, 1);
    tabletop.tellUiTree();
    if (!replaying.isDone())
      ended = now;
    else if (!finished.again)
      break;
  }
  return replaying.report();
}

} // namespace program
