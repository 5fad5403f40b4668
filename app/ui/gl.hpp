#pragma once
// OpenGL as libglvnd's libGL offers it: the functions of 3.0 are there to link with, whatever made the
// context.
#define GL_GLEXT_PROTOTYPES // NOLINT: this is how the header is asked for them
#include <GL/gl.h>
#include <GL/glext.h>
