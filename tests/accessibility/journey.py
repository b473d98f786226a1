"""journey.py DOORSTEP_CLI FILE: run by run.sh beside the program, which has FILE open."""
import json
import os
import subprocess
import sys

import pyatspi

import screen
from screen import all_focused, controls, find, focused, has, press, showing, tab_to, told, until, write

CLI, FILE = sys.argv[1:3]


def frame():
    return next((each for each in screen.program() if each.getRole() == pyatspi.ROLE_FRAME), None)


def window(name):
    """A window of the program beside the main one."""
    return until(
        lambda: next((each for each in screen.program() if name in each.name and each.getRole() != pyatspi.ROLE_FRAME
                      or name in each.name and each != frame()), None), f"a window “{name}”")


def found_by_cli(words):
    return subprocess.run([CLI, "find", FILE, words], check=True, capture_output=True, text=True).stdout


def search_for(words):
    """Types into the search box and takes the first find, once it is one of these words."""
    press("ctrl+k")
    until(lambda: "Search" in focused(frame()).name, "the search box")
    write(words)
    until(lambda: first_find(words), f"“{words}” among what was found")
    press("Return")


def first_find(words):
    finds = find(screen.program(), "What was found")
    return finds and any(words.lower() in each.name.lower() for each in finds if each)


def title(words):
    return any(each.name == words and each.getRole() == pyatspi.ROLE_LABEL for each in showing(frame()))


def go_to(page):
    search_for(page)
    until(lambda: title(page), f"the page “{page}”")


def silent_on(page):
    return [f"{page}: {told(each)}" for each in controls(frame()) if not each.name or each.getRole() in screen.SILENT]


def begin():
    """The file is open, and keys come to the window."""
    until(lambda: has(find(frame(), "Log a conversation", "push button"), pyatspi.STATE_SENSITIVE)
          and has(frame(), pyatspi.STATE_ACTIVE) and focused(frame()), "the file to open")


def every_page_speaks():
    pages = until(lambda: [each.name for each in find(frame(), "Pages", "list")], "the list of pages")
    assert len(pages) > 10, pages
    for page in pages:
        go_to(page)
        # A list that is read beside the window has its words a little later.
        until(lambda: not silent_on(page), lambda: "a name and a role of:\n" + "\n".join(silent_on(page)))
    print(f"{len(pages)} pages: every control has a name and a role")


def log_a_conversation():
    press("ctrl+l")
    sheet = window("onversation")
    tab_to(sheet, "Organiser")
    write("Aisha")
    tab_to(sheet, "Who")
    write("woman at no. 14")
    tab_to(sheet, "What was heard")
    write("the lamp posts on our street have been dark since Candlemas")
    press("ctrl+s")
    until(lambda: "Candlemas" in found_by_cli("Candlemas"), "the conversation in the file")
    print("a conversation is logged by keyboard alone")


def find_a_person():
    search_for("Callum Ackroyd")
    until(lambda: title("Callum Ackroyd"), "the page of the person")
    print("a person is found by keyboard alone")


def marks():
    """What the file has in registers."""
    folder = os.path.join(os.path.dirname(FILE), "looked at")
    subprocess.run([CLI, "export", FILE, folder], check=True, capture_output=True)
    with open(os.path.join(folder, "attendance.csv"), encoding="utf-8-sig") as rows:
        return rows.read()


def cell_told(row, column):
    return find(frame(), "Register", "table").queryTable().getAccessibleAt(row, column).name


def mark_a_register():
    """A letter marks and goes on to the next learner; the cell says so."""
    go_to("Register")
    until(lambda: find(frame(), "Register", "table") in all_focused(frame()), "the register with the focus")
    before = marks()
    press("ctrl+Home", "Right")
    press("l", "e")
    until(lambda: marks() != before, "the marks in the file")
    until(lambda: "Late" in cell_told(0, 1) and "Apologies" in cell_told(1, 1),
          lambda: f"the marks in “{cell_told(0, 1)}” and “{cell_told(1, 1)}”")
    print("a register is marked by keyboard alone, and says what is marked")


def editors():
    return [each for each in screen.program() if each.getRole() == pyatspi.ROLE_DIALOG]


def list_and_editor():
    """Arrows choose, Enter opens the editor, Esc leaves it."""
    go_to("Organisations")
    until(lambda: "Organisations" in focused(frame()).name or focused(frame()).getRole() == pyatspi.ROLE_TABLE_CELL,
          "the list with the focus")
    press("Home", "Down", "Return")
    until(editors, "the editor")
    press("Escape")
    until(lambda: not editors(), "the editor to close")
    print("a list and its editor are worked by arrows, Enter and Esc")


def signed():
    listed = subprocess.run([CLI, "returns", FILE, "--json"], check=True, capture_output=True, text=True).stdout
    return "A. Coordinator" in listed and json.loads(listed)


def give_reasons():
    """A reason for each warning that asks for one."""
    for reason in [each for each in controls(frame()) if each.name.startswith("Reason")]:
        tab_to(frame(), reason.name)
        write("known, and looked into")


def sign_a_return():
    go_to("Returns")
    tab_to(frame(), "Periods to return")
    press("Home")
    press("Down")
    until(lambda: find(frame(), "Who signs off", "text"), "the return to be read")
    give_reasons()
    tab_to(frame(), "Who signs off")
    write("A. Coordinator")
    tab_to(frame(), "Sign off and save")
    press("space")
    chooser = window("Save the signed return in a folder")
    folder = os.path.join(os.path.dirname(FILE), "sent")
    os.makedirs(folder, exist_ok=True)
    tab_to(chooser, "Directory")
    press("ctrl+a")
    write(folder)
    press("Return")
    until(signed, "the signed return in the file")
    until(lambda: os.listdir(folder), "the file of the return")
    print("a return is signed by keyboard alone")


begin()
every_page_speaks()
log_a_conversation()
find_a_person()
mark_a_register()
list_and_editor()
sign_a_return()
