;;; -*- lexical-binding: t -*-
(require 'flycheck)

(flycheck-define-checker postedit
  "Marks that machine translation leaves in English articles."
  :command ("postedit" "--format" "unix" "--stdin-filename" source-original)
  :standard-input t
  :error-patterns
  ((error line-start (file-name) ":" line ":" column ": " (message) " [error/" (id (one-or-more (any "a-z-"))) "]" line-end)
   (warning line-start (file-name) ":" line ":" column ": " (message) " [warning/" (id (one-or-more (any "a-z-"))) "]" line-end)
   (info line-start (file-name) ":" line ":" column ": " (message) " [info/" (id (one-or-more (any "a-z-"))) "]" line-end))
  :modes (text-mode markdown-mode gfm-mode)
  :predicate (lambda () (buffer-file-name)))

(add-to-list 'flycheck-checkers 'postedit)
