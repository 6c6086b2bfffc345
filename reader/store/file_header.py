"""The two numbers in a project file's header that tell what it is and how old its form is.

They stand apart from :mod:`reader.store.migrations` so that opening a project of today's form need
not import sqlite-utils, which alone would lengthen the start of the app by four tenths.
"""

#: "ZhuB" as a number, at byte 68 of the file: tells a project from other SQLite files.
APPLICATION_ID = 0x5A687542

#: How many migrations this version knows (``user_version``); a larger number means newer.
VERSION = 2
