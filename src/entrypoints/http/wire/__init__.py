"""What goes over the wire: one Struct for everything that goes out, and for what may come in.

Those that come in are for the document only. The use cases read the data
themselves, and find every fault at once.
"""
