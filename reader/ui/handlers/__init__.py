"""What the actions of menus, toolbar and keys do where it takes several parts of the window."""
