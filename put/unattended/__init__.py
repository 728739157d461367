"""Work that nobody watches: folders that are watched, and disks that fill up."""
