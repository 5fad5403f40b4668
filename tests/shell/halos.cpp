#include "shell/halos.hpp"

#include "support/folder.hpp"
#include "support/offscreen_gl.hpp"
#include "table/seats/pad.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

namespace {

struct Table {
  support::OffscreenGl gl{400, 300};
  touch::Router router{};
  ui::Stage stage{{400, 300, 1}, look::Theme{}};
  shell::Halos halos{};

  ui::Stage::Finished draw(double now, const std::vector<table::Pad>& pads = {}) {
    ui::Frame frame = stage.frame(router, now);
    halos.draw(frame, pads);
    return stage.finish(frame);
  }
  void finger(touch::Phase phase, double now) {
    router.feed(touch::Contact{.id = 1, .phase = phase, .position = {100, 100}, .time = now});
  }
};

} // namespace

TEST_CASE("a finger is answered where it hits nothing") {
  Table table;
  table.draw(0);

  table.finger(touch::Phase::Began, 1);
  const auto touched = table.draw(1);

  CHECK(touched.painted);
  CHECK(touched.damaged.contains({100, 100}));
  CHECK(touched.damagedPixels < 40 * 40);
  CHECK_FALSE(touched.again);
  CHECK_FALSE(table.draw(1.1).painted);
}

TEST_CASE("the ring of a finger that lifted fades, and then nothing moves") {
  Table table;
  table.finger(touch::Phase::Began, 1);
  table.draw(1);

  table.finger(touch::Phase::Ended, 2);

  CHECK(table.draw(2).again);
  CHECK(table.draw(2.1).painted);
  const auto gone = table.draw(2.2);
  CHECK(gone.painted);
  CHECK_FALSE(gone.again);
  CHECK_FALSE(table.draw(2.3).painted);
}

TEST_CASE("a finger near a seat has its colour") {
  const support::Folder folder;
  const auto pictureWith = [&](int seat) {
    Table table;
    table::Pad pad;
    pad.seat = seat;
    pad.place = base::Transform::translation({100, 200});
    table.finger(touch::Phase::Began, 1);
    table.draw(1, {pad});
    table.stage.savePicture(folder / "ring.png");
    return support::bytesOf(folder / "ring.png");
  };

  CHECK(pictureWith(2) != pictureWith(5));
  CHECK(pictureWith(2) == pictureWith(2));
}
