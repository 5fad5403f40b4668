#include "platform/x11_errors.hpp"

#include <X11/Xlib.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace platform {
namespace {

// Xlib's function is given no place of ours to put an answer.
std::atomic<unsigned> refusals = 0;
int answer = 0;

int log(Display* display, XErrorEvent* error) {
  ++refusals;
  std::array<char, 128> words{};
  XGetErrorText(display, error->error_code, words.data(), static_cast<int>(words.size()));
  std::cerr << "journeytable: the display refused request " << int{error->request_code} << '.'
            << int{error->minor_code} << ": " << words.data() << '\n';
  return 0;
}

std::function<void()>& last() {
  static std::function<void()> act;
  return act;
}

int end(Display*) {
  std::cerr << "journeytable: the display is gone" << std::endl;
  if (const auto act = std::exchange(last(), {})) act();
  std::_Exit(1); // what is left would only ask the display again
}

int keep(Display*, XErrorEvent* error) {
  answer = error->error_code;
  return 0;
}

} // namespace

void surviveX11Errors() { XSetErrorHandler(log); }

void beforeX11Ends(std::function<void()> act) {
  last() = std::move(act);
  XSetIOErrorHandler(end);
}

unsigned x11ErrorsSoFar() { return refusals; }

int x11ErrorOf(Display* display, const std::function<void()>& ask) {
  XSync(display, False); // what was asked before answers to whom it belongs
  answer = 0;
  const auto before = XSetErrorHandler(keep);
  ask();
  XSync(display, False);
  XSetErrorHandler(before);
  return answer;
}

} // namespace platform
