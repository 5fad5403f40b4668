#pragma once
// From GLFW/glfw3native.h, which wants the headers of every system that GLFW can use. A GLFW that was built
// without one of the systems lacks its functions: ask before calling.
struct GLFWwindow;
struct _XDisplay;
struct wl_display;
struct wl_surface;

extern "C" {
[[gnu::weak]] _XDisplay* glfwGetX11Display();
[[gnu::weak]] unsigned long glfwGetX11Window(GLFWwindow* window);
[[gnu::weak]] wl_display* glfwGetWaylandDisplay();
[[gnu::weak]] wl_surface* glfwGetWaylandWindow(GLFWwindow* window);
}
