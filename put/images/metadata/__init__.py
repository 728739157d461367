"""EXIF, XMP and IPTC: kept byte for byte where possible, corrected where new pixels make them untrue."""
