"""The window as assistive technology has it (AT-SPI), and keys as a person presses them."""
import subprocess
import time

import pyatspi

PATIENCE = 40  # seconds, for a machine that has much else to do

# Roles that tell a listener nothing about a control.
SILENT = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_FILLER, pyatspi.ROLE_REDUNDANT_OBJECT}
HOLDERS = SILENT | {pyatspi.ROLE_PANEL, pyatspi.ROLE_LAYERED_PANE, pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME}
# Whose children are read one by one as the person moves, not all at once.
LONG = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST}


def until(found, what):
    """The first true answer of `found`, asked again and again; fails with `what` when patience ends."""
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            answer = found()
        except Exception:  # a control that went away while it was looked at
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what() if callable(what) else what}")


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "25", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "12", text], check=True)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each and each.name.lower().startswith("doorstep")), None)


def has(control, state):
    return control.getState().contains(state)


def showing(control, depth=0):
    """Every control that is to be seen, whole lists as one."""
    if depth > 1 and not has(control, pyatspi.STATE_SHOWING):
        return
    yield control
    if control.getRole() in LONG:
        return
    for child in control:
        if child:
            yield from showing(child, depth + 1)


def controls(top):
    return [each for each in showing(top) if has(each, pyatspi.STATE_FOCUSABLE) and has(each, pyatspi.STATE_SENSITIVE)]


def find(top, name, role=None):
    for each in showing(top) if top else ():
        if name.lower() in each.name.lower() and (role is None or each.getRoleName() == role):
            return each
    return None


def all_focused(top):
    """What passes its focus on to a part of it counts as focused too."""
    return [each for each in showing(top) if has(each, pyatspi.STATE_FOCUSED)]


def focused(top):
    return next((each for each in all_focused(top) if each.getRole() not in HOLDERS), None)


def tab_to(top, name, steps=80):
    """Presses Tab until the focus is on a control of that name, each time only once it has moved."""
    for _ in range(steps):
        at = until(lambda: all_focused(top), "a control with the focus")
        if any(name.lower() in each.name.lower() for each in at if each.getRole() not in HOLDERS):
            return
        press("Tab")
        until(lambda: all_focused(top) not in ([], at), f"the focus to leave {told(at[-1])}")
    raise AssertionError(f"Tab does not come to “{name}”")


def told(control):
    path = []
    while control and control.getRole() != pyatspi.ROLE_APPLICATION and len(path) < 5:
        path.insert(0, f"{control.getRoleName()} “{control.name}”")
        control = control.parent
    return " > ".join(path)
