"""Charts of a project and the dialog that shows them."""
