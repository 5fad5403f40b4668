#pragma once
// A quiet ring under every finger: the table felt it, also where it hit nothing.
#include "touch/router.hpp"
#include "ui/frame.hpp"

#include <vector>

namespace table {
struct Pad;
}

namespace shell {

class Halos {
 public:
  /// In the colour of the nearest seat, where one is near. Draw it last: it lies above everything.
  void draw(ui::Frame& frame, const std::vector<table::Pad>& pads);

 private:
  struct Halo {
    touch::ContactId contact;
    base::Point position;
    look::Colour colour;
    std::optional<base::Seconds> lifted{};
  };
  void follow(const ui::Frame& frame, const std::vector<table::Pad>& pads);

  std::vector<Halo> halos_;
};

} // namespace shell
