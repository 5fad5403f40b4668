/* A module of Weston: a touch panel whose fingers are lines in the pipe that WESTON_TOUCH names.
 *
 *     down ID X Y | move ID X Y | up ID | frame | unplug | plug
 */
#include <libweston/libweston.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Of Weston's own back-ends, whose header is not installed. */
#if WESTON_VERSION_MAJOR >= 12
void notify_touch_normalized(struct weston_touch_device *, const struct timespec *, int id, const struct weston_coord_global *,
                             const struct weston_point2d_device_normalized *, int type);
#else
void notify_touch_normalized(struct weston_touch_device *, const struct timespec *, int id, double x, double y,
                             const struct weston_point2d_device_normalized *, int type);
#endif
void notify_touch_frame(struct weston_touch_device *);
void weston_touch_device_destroy(struct weston_touch_device *);
void weston_seat_release_touch(struct weston_seat *);
int weston_seat_init_touch(struct weston_seat *);
void weston_seat_init(struct weston_seat *, struct weston_compositor *, const char *name);
struct weston_touch_device *weston_touch_create_touch_device(struct weston_touch *, const char *, void *,
                                                             const struct weston_touch_device_ops *);

static struct weston_seat seat;
static struct weston_touch_device *panel;
static char line[4096];
static size_t held;

static void tell(int id, double x, double y, int type) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
#if WESTON_VERSION_MAJOR >= 12
  struct weston_coord_global at = {.c = weston_coord(x, y)};
  notify_touch_normalized(panel, &now, id, type == WL_TOUCH_UP ? NULL : &at, NULL, type);
#else
  notify_touch_normalized(panel, &now, id, x, y, NULL, type);
#endif
}

static int plug(void) {
  if (weston_seat_init_touch(&seat) < 0) return -1;
  panel = weston_touch_create_touch_device(weston_seat_get_touch(&seat), "pipe", NULL, NULL);
  return panel ? 0 : -1;
}

static void obey(const char *command) {
  char verb[16];
  int id = 0;
  double x = 0, y = 0;
  if (sscanf(command, "%15s %d %lf %lf", verb, &id, &x, &y) < 1) return;
  if (strcmp(verb, "down") == 0) tell(id, x, y, WL_TOUCH_DOWN);
  if (strcmp(verb, "move") == 0) tell(id, x, y, WL_TOUCH_MOTION);
  if (strcmp(verb, "up") == 0) tell(id, 0, 0, WL_TOUCH_UP);
  if (strcmp(verb, "frame") == 0) notify_touch_frame(panel);
  if (strcmp(verb, "unplug") == 0) {
    weston_touch_device_destroy(panel);
    weston_seat_release_touch(&seat);
  }
  if (strcmp(verb, "plug") == 0) plug();
}

static int readable(int pipe, uint32_t mask, void *data) {
  (void)mask, (void)data;
  const ssize_t got = read(pipe, line + held, sizeof line - 1 - held);
  if (got <= 0) return 0;
  held += (size_t)got;
  line[held] = 0;
  char *from = line;
  for (char *end; (end = strchr(from, '\n')); from = end + 1) {
    *end = 0;
    obey(from);
  }
  held -= (size_t)(from - line);
  memmove(line, from, held);
  return 0;
}

WL_EXPORT int wet_module_init(struct weston_compositor *compositor, int *argc, char *argv[]) {
  (void)argc, (void)argv;
  weston_seat_init(&seat, compositor, "table");
  if (plug() < 0) return -1;
  const int pipe = open(getenv("WESTON_TOUCH"), O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (pipe < 0) return -1;
  wl_event_loop_add_fd(wl_display_get_event_loop(compositor->wl_display), pipe, WL_EVENT_READABLE, readable, NULL);
  return 0;
}
