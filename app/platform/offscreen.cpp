#include "platform/offscreen.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <array>
#include <stdexcept>
#include <string>

namespace platform {

struct Offscreen::Inner {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
  EGLSurface surface = EGL_NO_SURFACE;

  Inner(int width, int height);
  ~Inner();
};

namespace {

void check(bool fine, const char* what) {
  if (!fine)
    throw std::runtime_error(std::string("EGL: ") + what + " failed, error " + std::to_string(eglGetError()));
}

template <class Function> Function entry(const char* name) {
  return reinterpret_cast<Function>(eglGetProcAddress(name));
}

bool begins(EGLDisplay display) {
  return display != EGL_NO_DISPLAY && eglInitialize(display, nullptr, nullptr) == EGL_TRUE;
}

/// Mesa's way without any surface; a driver without it (NVIDIA's) names its cards instead.
EGLDisplay displayWithoutScreen() {
  const auto getDisplay = entry<PFNEGLGETPLATFORMDISPLAYEXTPROC>("eglGetPlatformDisplayEXT");
  check(getDisplay != nullptr, "finding eglGetPlatformDisplayEXT");
  if (EGLDisplay display = getDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
      begins(display))
    return display;
  const auto queryDevices = entry<PFNEGLQUERYDEVICESEXTPROC>("eglQueryDevicesEXT");
  EGLDeviceEXT card = nullptr;
  EGLint cards = 0;
  check(queryDevices != nullptr && queryDevices(1, &card, &cards) == EGL_TRUE && cards > 0, "finding a card");
  EGLDisplay display = getDisplay(EGL_PLATFORM_DEVICE_EXT, card, nullptr);
  check(begins(display), "initialising");
  return display;
}

} // namespace

Offscreen::Inner::Inner(int width, int height) : display(displayWithoutScreen()) {
  check(eglBindAPI(EGL_OPENGL_API) == EGL_TRUE, "choosing OpenGL");
  constexpr std::array<EGLint, 13> wanted{EGL_SURFACE_TYPE,
                                          EGL_PBUFFER_BIT,
                                          EGL_RENDERABLE_TYPE,
                                          EGL_OPENGL_BIT,
                                          EGL_RED_SIZE,
                                          8,
                                          EGL_GREEN_SIZE,
                                          8,
                                          EGL_BLUE_SIZE,
                                          8,
                                          EGL_ALPHA_SIZE,
                                          8,
                                          EGL_NONE};
  EGLConfig config = nullptr;
  EGLint found = 0;
  check(eglChooseConfig(display, wanted.data(), &config, 1, &found) == EGL_TRUE && found == 1,
        "choosing a config");
  const std::array<EGLint, 5> size{EGL_WIDTH, width, EGL_HEIGHT, height, EGL_NONE};
  surface = eglCreatePbufferSurface(display, config, size.data());
  check(surface != EGL_NO_SURFACE, "making a surface");
  constexpr std::array<EGLint, 7> version{EGL_CONTEXT_MAJOR_VERSION,
                                          3,
                                          EGL_CONTEXT_MINOR_VERSION,
                                          2,
                                          EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                          EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                          EGL_NONE};
  context = eglCreateContext(display, config, EGL_NO_CONTEXT, version.data());
  check(context != EGL_NO_CONTEXT, "making a context");
  check(eglMakeCurrent(display, surface, surface, context) == EGL_TRUE, "making it current");
}

Offscreen::Inner::~Inner() {
  eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
  if (surface != EGL_NO_SURFACE) eglDestroySurface(display, surface);
}

Offscreen::Offscreen(int width, int height) : inner_(std::make_unique<Inner>(width, height)) {}
Offscreen::~Offscreen() = default;

} // namespace platform
