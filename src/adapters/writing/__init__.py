"""Writers of stories, one file or package per choice."""
