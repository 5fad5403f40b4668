"""What people do to a window, or a window manager for them: through Xlib, where there is no such manager."""
import ctypes, os, subprocess, time

X11 = ctypes.CDLL("libX11.so.6")
X11.XOpenDisplay.restype = ctypes.c_void_p
X11.XDefaultRootWindow.restype = ctypes.c_ulong
X11.XDefaultRootWindow.argtypes = X11.XCloseDisplay.argtypes = [ctypes.c_void_p]
X11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
X11.XFetchName.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
X11.XMoveResizeWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint]
X11.XGetGeometry.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 7
X11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
X11.XFree.argtypes = [ctypes.c_void_p]
X11.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
X11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
F11 = 0xFFC8


class Windows:
    def __init__(self, display):
        self.name = display
        self.display = X11.XOpenDisplay(display.encode())
        assert self.display, f"no display {display}"
        self.root = X11.XDefaultRootWindow(self.display)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        X11.XCloseDisplay(self.display)

    def called(self, title, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
            X11.XQueryTree(self.display, self.root, *map(ctypes.byref, (root, parent, children, count)))
            for window in [children[i] for i in range(count.value)]:
                name = ctypes.c_char_p()
                if X11.XFetchName(self.display, window, ctypes.byref(name)) and name.value == title.encode():
                    return window
            time.sleep(0.05)
        raise AssertionError(f"no window called {title}")

    def place(self, window, x, y, w, h):
        X11.XMoveResizeWindow(self.display, window, x, y, w, h)
        X11.XSync(self.display, 0)

    def where(self, window):
        root, x, y, w, h, border, depth = ctypes.c_ulong(), *(ctypes.c_int() for _ in range(2)), *(ctypes.c_uint() for _ in range(4))
        X11.XGetGeometry(self.display, window, *map(ctypes.byref, (root, x, y, w, h, border, depth)))
        return x.value, y.value, w.value, h.value

    def press(self, window, keysym=F11):
        """On a keyboard of the server's own."""
        test = ctypes.CDLL("libXtst.so.6")
        test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        X11.XSetInputFocus(self.display, window, 1, 0)
        code = X11.XKeysymToKeycode(self.display, keysym)
        for down in (1, 0):
            test.XTestFakeKeyEvent(self.display, code, down, 0)
        X11.XSync(self.display, 0)

    def layout(self, *words):
        subprocess.run(["xrandr", *map(str, words)], env=dict(os.environ, DISPLAY=self.name), check=True, stdout=subprocess.DEVNULL)
