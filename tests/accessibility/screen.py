"""The window as assistive technology has it (AT-SPI), and keys as a person presses them."""
import subprocess
import time

import pyatspi

PATIENCE = 10  # seconds

# Roles that tell a listener nothing about a control.
SILENT = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_FILLER, pyatspi.ROLE_REDUNDANT_OBJECT}
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
    raise AssertionError(f"waited in vain for {what}")


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
    for each in showing(top):
        if name.lower() in each.name.lower() and (role is None or each.getRoleName() == role):
            return each
    return None


def focused(top):
    for each in showing(top):
        if has(each, pyatspi.STATE_FOCUSED):
            return each
    return None


def tab_to(top, name, steps=80):
    """Presses Tab until the focus is on a control of that name."""
    for _ in range(steps):
        at = focused(top)
        if at and name.lower() in at.name.lower():
            return at
        press("Tab")
        time.sleep(0.04)
    raise AssertionError(f"Tab does not come to “{name}”")


def told(control):
    path = []
    while control and control.getRole() != pyatspi.ROLE_APPLICATION and len(path) < 5:
        path.insert(0, f"{control.getRoleName()} “{control.name}”")
        control = control.parent
    return " > ".join(path)
