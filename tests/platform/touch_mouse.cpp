#include "platform/touch_mouse.hpp"

#include <doctest/doctest.h>

using base::Point;
using platform::TouchMouse;
using touch::Contact;
using touch::Phase;

namespace {

std::vector<Contact> poll(TouchMouse& mouse) {
  std::vector<Contact> contacts;
  mouse.poll(0, [&](const Contact& contact) { contacts.push_back(contact); });
  return contacts;
}

} // namespace

TEST_CASE("the left button is a finger, a new one each time") {
  TouchMouse mouse;
  mouse.pointed({1, 1}, 1);
  mouse.clicked({2, 2}, true, 2);
  mouse.pointed({3, 3}, 3);
  mouse.clicked({4, 4}, false, 4);
  mouse.clicked({4, 4}, true, 5);

  const auto contacts = poll(mouse);
  REQUIRE(contacts.size() == 4);
  CHECK(contacts[0].phase == Phase::Began);
  CHECK(contacts[0].position == Point{2, 2});
  CHECK(contacts[1].phase == Phase::Moved);
  CHECK(contacts[1].time == 3);
  CHECK(contacts[2].phase == Phase::Ended);
  CHECK(contacts[2].position == Point{4, 4});
  CHECK(contacts[3].phase == Phase::Began);
  CHECK(contacts[0].id == contacts[2].id);
  CHECK(contacts[3].id != contacts[0].id);
  CHECK(poll(mouse).empty());
}

TEST_CASE("a pointer that follows a finger is not the mouse") {
  TouchMouse mouse;
  mouse.clicked({10, 10}, true, 1);
  mouse.touched(2);
  mouse.pointed({500, 500}, 2.1);
  mouse.touched(3);
  mouse.pointed({600, 600}, 3.4);
  mouse.clicked({600, 600}, false, 3.45);
  const auto contacts = poll(mouse);
  REQUIRE(contacts.size() == 2);
  CHECK(contacts[1].phase == Phase::Ended);
  CHECK(contacts[1].position == Point{10, 10});

  mouse.touched(4);
  CHECK_FALSE(mouse.isInUse());
  mouse.pointed({5, 5}, 4 + TouchMouse::shadowTime - 0.01);
  CHECK_FALSE(mouse.isInUse());
  mouse.pointed({5, 5}, 4 + TouchMouse::shadowTime + 0.01);
  CHECK(mouse.isInUse());
}

TEST_CASE("a click is the mouse's even while fingers are down") {
  TouchMouse mouse;
  mouse.touched(1);
  mouse.clicked({7, 8}, true, 1.1);

  const auto contacts = poll(mouse);
  REQUIRE(contacts.size() == 1);
  CHECK(contacts[0].position == Point{7, 8});
  CHECK(mouse.isInUse());
}
