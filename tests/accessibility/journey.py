"""journey.py DOORSTEP_CLI FILE: run by run.sh beside the program, which has FILE open."""
import subprocess
import sys
import time

import pyatspi

import screen
from screen import controls, find, focused, has, press, showing, tab_to, told, until, write

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


def go_to(page):
    press("ctrl+k")
    write(page)
    until(lambda: find(screen.program(), "What was found"), "the list of what was found")
    time.sleep(0.3)
    press("Return")
    until(lambda: any(each.name == page and each.getRole() == pyatspi.ROLE_LABEL for each in showing(frame())),
          f"the page “{page}”")


def every_page_speaks():
    pages = [each.name for each in find(frame(), "Pages", "list")]
    assert len(pages) > 10, pages
    silent = []
    for page in pages:
        go_to(page)
        time.sleep(0.5)  # what is read beside the window
        for control in controls(frame()):
            if not control.name or control.getRole() in screen.SILENT:
                silent.append(f"{page}: {told(control)}")
    assert not silent, "says nothing to a listener:\n" + "\n".join(silent)
    print(f"{len(pages)} pages: every control has a name and a role")


def log_a_conversation():
    press("ctrl+l")
    sheet = window("onversation")
    tab_to(sheet, "Who")
    write("woman at no. 14")
    tab_to(sheet, "What was heard")
    write("the lamp posts on our street have been dark since Candlemas")
    press("ctrl+s")
    until(lambda: "Candlemas" in found_by_cli("Candlemas"), "the conversation in the file")
    print("a conversation is logged by keyboard alone")


def find_a_person():
    person = found_by_cli("Callum").splitlines()[0]
    press("ctrl+k")
    write("Callum Ackroyd")
    until(lambda: find(screen.program(), "What was found"), "the list of what was found")
    time.sleep(0.4)
    press("Return")
    until(lambda: find(frame(), "Callum Ackroyd", "label"), f"the page of {person}")
    print("a person is found by keyboard alone")


def sign_a_return():
    go_to("Returns")
    tab_to(frame(), "Periods to return")
    press("Home")
    tab_to(frame(), "Who signs off")
    write("A. Coordinator")
    tab_to(frame(), "Sign off and save")
    press("space")
    print("asked to sign")


every_page_speaks()
log_a_conversation()
find_a_person()
sign_a_return()
