# language: de
Funktionalität: Ein Jahr zweier Partnergemeinden, von der Auftaktkonferenz bis zur Olympiade

  Musterhausen (in Deutschland) und Villa Ejemplo (in Peru) sind erfunden, und mit ihnen das Programm, die
  Vereine, die Zahlen und die Termine. Nur der Gang der Dinge ist der eines wirklichen Jahres zweier Partnergemeinden.

  Beide führen ein Buch gemeinsam. Musterhausen schreibt und liest Deutsch, Villa Ejemplo Spanisch. Was in
  Anführungszeichen steht, steht so im Buch, oder jemand liest es dort so. Diese Geschichte wird bei jedem Bau der Software von
  Anfang bis Ende gespielt; stimmt ein Satz nicht mehr, so scheitert der Bau. Dieselbe Geschichte auf Spanisch steht in
  un-anio.feature.

  Szenario: Das Programm beginnt
    Angenommen es ist der 6. Oktober 2020
    Wenn das Programmbüro Musterhausen und Villa Ejemplo anmeldet
    Und das Programmbüro das Programm „Musterprogramm“ (spanisch „Programa modelo“) eröffnet
    Und es darin die Phase „Zweite Phase“ (spanisch „Segunda fase“) beginnt, für die 11 Partnerschaften angekündigt sind
    Und es Musterhausen und Villa Ejemplo in die Phase aufnimmt
    Dann sieht das Programmbüro 11 angekündigte und 1 aufgenommene Partnerschaft

  Szenario: Ein gemeinsames Buch
    Angenommen es ist der 8. Oktober 2020
    Wenn Musterhausen das Buch beginnt, das ihm und Villa Ejemplo gemeinsam ist; die Partnerschaft besteht seit dem 5. September 1998
    Und Musterhausen die Vereinbarung „Partnerschaftsvereinbarung“ (spanisch „Convenio de hermanamiento“) vom 5. September 1998 einträgt, wie sie damals geschlossen wurde
    Und Villa Ejemplo einträgt, dass die Partnerschaft an der Phase teilnimmt: „Wir nehmen teil“ (spanisch „Participamos“)
    Dann steht zu dieser Vereinbarung, dass sie geschlossen wurde, aber keine Zustimmung, die hier niemand gab
    Und wartet auf Musterhausen:
      | bestätigen | Wir nehmen teil |
    Und wartet auf Villa Ejemplo:
      | bestätigen | Comienzo de la cooperación |
      | bestätigen | Convenio de hermanamiento  |
    Wenn Villa Ejemplo alles bestätigt, was wartet
    Dann wartet auf Villa Ejemplo nichts
    Und liest Musterhausen in der Zeitleiste ab 1990:
      | 1998-09-05 | Beginn der Partnerschaft   | bestätigt |
      | 1998-09-05 | Partnerschaftsvereinbarung | bestätigt |
      | 2020-10-08 | Wir nehmen teil            | einseitig |

  Szenario: Auftaktkonferenz, erster Teil
    Angenommen es ist der 20. Oktober 2020
    Wenn das Programmbüro die Konferenz „Auftaktkonferenz“ (spanisch „Conferencia de inicio“) ankündigt
    Und das Programmbüro Teil 1 „Auftaktkonferenz, erster Teil“ (spanisch „Conferencia de inicio, primera parte“) abhält; es kamen mehr als 50 Menschen, wie viele aus welchem Land, weiß niemand
    Und es zu Teil 1 den Fachimpuls „Die Agenda 2030 vor Ort“ (spanisch „La Agenda 2030 en el municipio“) einträgt
    Dann liest das Programmbüro zu Teil 1: mehr als 50 Menschen, aus Peru unbekannt viele
    Und liest Villa Ejemplo zu Teil 1 den Fachimpuls „La Agenda 2030 en el municipio“

  Szenario: Wer macht mit?
    Angenommen es ist der 2. November 2020
    Wenn Musterhausen „Amt für Soziales“ (Verwaltung) als beteiligt einträgt
    Und Musterhausen „Seniorenbeirat“ (Zivilgesellschaft) als ermittelt einträgt
    Und Musterhausen „Weltladen am Markt“ (Wirtschaft) als noch zu gewinnen einträgt
    Und Villa Ejemplo „Centro del Adulto Mayor“ (Verwaltung) als beteiligt einträgt
    Und Musterhausen einträgt, dass „Seniorenbeirat“ nun eingeladen ist
    Und Musterhausen einträgt, dass „Seniorenbeirat“ nun beteiligt ist
    Und Musterhausen Mitwirkende aus dem Bereich Bildung sucht: „Schulen, die mit Älteren lernen wollen“ (spanisch „Colegios que quieran aprender con personas mayores“)
    Und sich „Schule am See“ (Bildung) in Musterhausen meldet
    Und Musterhausen „Schule am See“ als Akteur aufnimmt
    Dann sieht Villa Ejemplo die Akteure:
      | Musterhausen  | Amt für Soziales        | beteiligt        |
      | Musterhausen  | Seniorenbeirat          | beteiligt        |
      | Musterhausen  | Weltladen am Markt      | noch zu gewinnen |
      | Musterhausen  | Schule am See           | beteiligt        |
      | Villa Ejemplo | Centro del Adulto Mayor | beteiligt        |
    Und fehlt in Villa Ejemplo noch jemand aus dem Bereich Bildung

  Szenario: Wo stehen wir?
    Angenommen es ist der 16. November 2020
    Wenn Musterhausen sich beim Nachhaltigkeitsziel 5 auf Stufe 2 sieht
    Und Villa Ejemplo sich beim Nachhaltigkeitsziel 5 auf Stufe 2 sieht
    Und Musterhausen sich beim Nachhaltigkeitsziel 12 auf Stufe 3 sieht
    Und Villa Ejemplo sich beim Nachhaltigkeitsziel 12 auf Stufe 1 sieht
    Und Musterhausen sich beim Nachhaltigkeitsziel 10 auf Stufe 1 sieht
    Und Villa Ejemplo beim Nachhaltigkeitsziel 10 nicht sagen kann, wo es steht
    Dann sind beide beim Ziel 5 gleich weit
    Und könnte Villa Ejemplo beim Ziel 12 von Musterhausen lernen
    Und ist beim Ziel 10 unbekannt, wie verschieden beide stehen

  Szenario: Ein Workshop wird vorbereitet
    Angenommen es ist der 18. November 2020
    Wenn Musterhausen für den 1. Dezember 2020 den Workshop „Bilateraler Workshop“ (spanisch „Taller bilateral“) plant
    Und Musterhausen die Tagesordnung aufstellt:
      | Begrüßung        | Bienvenida        | 10 |
      | Jung und Alt     | Jóvenes y mayores | 45 |
      | Nächste Schritte | Próximos pasos    |    |
    Dann liest Villa Ejemplo die Tagesordnung:
      | Bienvenida        |
      | Jóvenes y mayores |
      | Próximos pasos    |
    Wenn Villa Ejemplo alles bestätigt, was wartet
    Und Musterhausen alles bestätigt, was wartet
    Dann wartet auf Villa Ejemplo nichts
    Und wartet auf Musterhausen nichts

  Szenario: Der bilaterale Workshop
    Angenommen es ist der 1. Dezember 2020
    Wenn Musterhausen den Workshop „Bilateraler Workshop“ (spanisch „Taller bilateral“) einträgt, mit 19 Teilnehmenden und diesen Ergebnissen:
      | Frage            | Wen können wir noch gewinnen?          | ¿A quién más podemos sumar?               |
      | Ähnlichkeit      | Vereine tragen die Partnerschaft       | Las asociaciones sostienen la cooperación |
      | Unterschied      | Nur einer verkauft fairen Kaffee       | Solo uno vende café justo                 |
      | Herausforderung  | Sechs Stunden Zeitunterschied          | Seis horas de diferencia                  |
      | Lehre            | Ohne Dolmetschen geht es nicht         | Sin interpretación no se puede            |
      | Anregung         | Ein Sporttag der Älteren               | Un día deportivo de las personas mayores  |
      | Handlungsfeld    | Teilhabe älterer Menschen              | Participación de las personas mayores     |
      | Projektidee      | Jung und Alt erzählen sich Geschichten | Jóvenes y mayores se cuentan historias    |
      | nächster Schritt | Ein gemeinsamer Arbeitsplan für 2021   | Un plan de trabajo común para 2021        |
    Und Villa Ejemplo bestreitet, was zu „Bilateraler Workshop“ über die Teilnehmenden gesagt ist: „Dos personas se conectaron más tarde“, also 21
    Dann liest Musterhausen in der Zeitleiste ab 2020-12:
      | 2020-12-01 | Bilateraler Workshop | bestritten |
    Wenn Musterhausen vorschlägt, bei „Bilateraler Workshop“ mit der Zahl der anderen Seite zu arbeiten: „Die Liste der Videokonferenz nennt 21“
    Und Musterhausen das Protokoll schreibt: „Beide Seiten stellten ihre Arbeit vor und verabredeten einen Arbeitsplan“ (spanisch „Ambas partes presentaron su trabajo y acordaron un plan de trabajo“)
    Dann wartet auf Villa Ejemplo:
      | Arbeitswert bestätigen | Valor de trabajo acordado: Taller bilateral |
      | billigen               | Taller bilateral                               |
      | bestätigen             | Acta: Taller bilateral                         |
    Wenn Villa Ejemplo alles bestätigt, was wartet
    Dann arbeiten beide bei „Bilateraler Workshop“ mit 21 Teilnehmenden, und beide Zahlen bleiben stehen: 19 und 21
    Wenn Villa Ejemplo das Protokoll billigt
    Und Musterhausen das Protokoll billigt
    Dann ist das Protokoll von beiden gebilligt
    Und antworten die fünf Fragen:
      | Welche Akteure in Verwaltung, Zivilgesellschaft, Wirtschaft und Bildung sind schon einbezogen? | Amt für Soziales, Centro del Adulto Mayor, Schule am See, Seniorenbeirat |
      | Wen kann man noch zusätzlich ins Boot holen?                                                   | Weltladen am Markt                                                       |
      | Wo sind die Ähnlichkeiten, und wo liegen die Unterschiede?                                     | Vereine tragen die Partnerschaft, Nur einer verkauft fairen Kaffee       |
      | Wo stehen beide Seiten bei der Umsetzung der Agenda 2030?                                      | Standardskala                                                            |
      | Welche gemeinsamen Themenschwerpunkte und Handlungsfelder gibt es?                             | Teilhabe älterer Menschen                                                |

  Szenario: Auftaktkonferenz, zweiter Teil
    Angenommen es ist der 10. Dezember 2020
    Wenn das Programmbüro Teil 2 „Auftaktkonferenz, zweiter Teil“ (spanisch „Conferencia de inicio, segunda parte“) abhält; es kamen mehr als 50 Menschen, wie viele aus welchem Land, weiß niemand
    Und Villa Ejemplo einträgt, dass beide Orte an Teil 2 teilnahmen und „Bilateraler Workshop“ vorstellten: „Wir stellten unseren Workshop vor“ (spanisch „Presentamos nuestro taller“)
    Dann sieht das Programmbüro unter den Vorstellungen von Teil 2: „Wir stellten unseren Workshop vor“

  Szenario: Ein Arbeitsplan
    Angenommen es ist der 14. Januar 2021
    Wenn Musterhausen den Arbeitsplan „Arbeitsplan 2021“ (spanisch „Plan de trabajo 2021“) für 2021 entwirft
    Und Musterhausen die Maßnahme „Jung und Alt begegnen sich“ (spanisch „Encuentros de jóvenes y mayores“) aufnimmt: 4 Begegnungen bis 30. September 2021, verantwortlich „Amt für Soziales“ und „Centro del Adulto Mayor“
    Und Villa Ejemplo die Maßnahme „Eine Olympiade der Älteren“ (spanisch „Una olimpiada de las personas mayores“) aufnimmt; mehr ist noch nicht verabredet
    Dann fehlt der Maßnahme „Eine Olympiade der Älteren“ noch: Verantwortliche, Nachhaltigkeitsziel, Termin und Indikator
    Und fehlt der Maßnahme „Jung und Alt begegnen sich“ nichts als die Messweise
    Wenn Musterhausen den Arbeitsplan vorlegt
    Und Musterhausen dem Arbeitsplan zustimmt
    Dann ist der Arbeitsplan noch nicht vereinbart
    Und wartet auf Villa Ejemplo:
      | billigen | Plan de trabajo 2021 |
    Wenn Villa Ejemplo dem Arbeitsplan zustimmt
    Dann ist der Arbeitsplan vereinbart
    Wenn Villa Ejemplo die Maßnahme „Eine Olympiade der Älteren“ (spanisch „Una olimpiada de las personas mayores“) neu plant, bis 31. Oktober 2021: „Antes no se puede“
    Dann ist seit der Zustimmung beider geändert: „Eine Olympiade der Älteren“
    Wenn Musterhausen dem Arbeitsplan zustimmt
    Und Villa Ejemplo dem Arbeitsplan zustimmt
    Dann ist der Arbeitsplan vereinbart
    Wenn Musterhausen bis zum 30. Juni 2021 verspricht: „Wir schicken zwanzig Geschichten“ (spanisch „Enviamos veinte historias“)
    Und Musterhausen vorschlägt, dass 4 Wochen Schweigen als nicht widersprochen gelten
    Und Villa Ejemplo alles bestätigt, was wartet
    Dann wartet auf Villa Ejemplo nichts

  Szenario: Aus einer Idee wird ein Projekt
    Angenommen es ist der 1. Februar 2021
    Wenn Musterhausen aus der Projektidee „Jung und Alt erzählen sich Geschichten“ das Projekt „Geschichten über den Ozean“ (spanisch „Historias sobre el océano“) macht
    Und Musterhausen das Projekt vorschlägt
    Und Villa Ejemplo das Projekt gutheißt
    Und Villa Ejemplo das Projekt beginnt
    Dann läuft das Projekt „Geschichten über den Ozean“, hervorgegangen aus „Jung und Alt erzählen sich Geschichten“

  Szenario: Fairer Kaffee
    Angenommen es ist der 8. März 2021
    Wenn Musterhausen den Kaffee „Die Musterbohne“ (spanisch „El grano modelo“) auf den Markt bringt
    Und Musterhausen den Preis einträgt: 4,80 EUR je 250 g
    Und Musterhausen einträgt, dass laut „Mitteilung des Rathauses“ 60 Prozent an die Genossenschaft gehen, laut „Vereinsblatt“ aber 75
    Und Villa Ejemplo das Siegel von „Sello Ejemplo“ einträgt, gültig bis 31. Dezember 2021
    Dann stehen beim Kaffee beide Anteile nebeneinander: 60 laut „Mitteilung des Rathauses“, 75 laut „Vereinsblatt“
    Und ist das Siegel am 31. Dezember 2021 gültig und am 1. Januar 2022 abgelaufen

  Szenario: Jung und Alt
    Angenommen es ist der 12. April 2021
    Wenn Musterhausen die Begegnung „Geschichten im Seniorenhaus“ (spanisch „Historias en la casa de mayores“) einträgt, mit 12 Teilnehmenden
    Und Musterhausen zu „Geschichten im Seniorenhaus“ eine Datei legt: „Liste der Geschichten“ (spanisch „Lista de las historias“)
    Und Musterhausen „Geschichten im Seniorenhaus“ als Fortschritt von „Jung und Alt begegnen sich“ meldet: 1 Begegnung
    Dann steht die Maßnahme „Jung und Alt begegnen sich“ bei 1 von 4 Begegnungen
    Und ruht dieser Fortschritt auf Begegnungen, die so viel wert sind:
      | einseitig | 1 |
    Und kann Villa Ejemplo zu „Historias en la casa de mayores“ die Datei „Lista de las historias“ öffnen
    Wenn Villa Ejemplo „Geschichten im Seniorenhaus“ bestätigt
    Und Villa Ejemplo „Fortschritt: Jung und Alt begegnen sich“ bestätigt
    Dann ruht dieser Fortschritt auf Begegnungen, die so viel wert sind:
      | bestätigt | 1 |

  Szenario: Schweigen
    Angenommen es ist der 20. Mai 2021
    Wenn Musterhausen die Begegnung „Geschichten in der Schule“ (spanisch „Historias en la escuela“) einträgt, mit 30 Teilnehmenden
    Dann liest Villa Ejemplo in der Zeitleiste ab 2021-05:
      | 2021-05-20 | Historias en la escuela | einseitig |

  Szenario: Der Zwischenbericht
    Angenommen es ist der 30. Juni 2021
    Dann liest Villa Ejemplo in der Zeitleiste ab 2021-05:
      | 2021-05-20 | Historias en la escuela | nicht widersprochen |
    Wenn Musterhausen alles bestätigt, was wartet
    Und Villa Ejemplo den Absatz von 400 Päckchen im ersten Halbjahr 2021 einträgt
    Und Musterhausen den Bericht „Zwischenbericht“ (spanisch „Informe intermedio“) bei „Fördermittelstelle“ einreicht
    Dann hat sich seit dem Bericht nichts geändert
    Und wird Musterhausen erinnert:
      | überfällig | Schulen, die mit Älteren lernen wollen |
      | fällig     | Wir schicken zwanzig Geschichten       |

  Szenario: Was der Bericht nicht wusste
    Angenommen es ist der 6. September 2021
    Dann wird Musterhausen erinnert:
      | überfällig | Schulen, die mit Älteren lernen wollen |
      | überfällig | Wir schicken zwanzig Geschichten       |
      | überfällig | Verkauft: Die Musterbohne              |
      | demnächst  | Jung und Alt begegnen sich             |
    Wenn Musterhausen das Versprechen „Wir schicken zwanzig Geschichten“ mit „Geschichten im Seniorenhaus“ einlöst
    Und Musterhausen die Begegnung „Geschichten im Seniorenhaus“ (spanisch „Historias en la casa de mayores“) berichtigt, es waren 14 Teilnehmende: „Zwei standen nicht auf der Liste“
    Und Musterhausen „Geschichten in der Schule“ zurücknimmt: „Sie fand nicht statt“
    Dann zeigt der Bericht, was sich seither geändert hat:
      | Geschichten im Seniorenhaus | bestätigt           | einseitig      | Zwei standen nicht auf der Liste |
      | Geschichten in der Schule   | nicht widersprochen | zurückgenommen | Sie fand nicht statt             |
    Und wird Musterhausen erinnert:
      | überfällig | Schulen, die mit Älteren lernen wollen |
      | überfällig | Verkauft: Die Musterbohne              |
      | demnächst  | Jung und Alt begegnen sich             |

  Szenario: Die Olympiade
    Angenommen es ist der 10. September 2021
    Wenn Musterhausen die Reihe „Olympiade 60+“ (spanisch „Olimpiada 60+“) beginnt und ihre 1. Ausgabe für den 5. Oktober 2021 plant
    Angenommen es ist der 5. Oktober 2021
    Wenn Musterhausen die Olympiade eröffnet
    Und Musterhausen die Disziplin „Geschicklichkeitslauf“ (spanisch „Carrera de habilidad“) ausschreibt; die kürzeste Zeit gewinnt
    Und Musterhausen die Disziplin „Dosenwerfen“ (spanisch „Tiro a las latas“) ausschreibt; die meisten Punkte gewinnen
    Und Musterhausen die Mannschaft „Die Flinken“ aus Musterhausen mit der Startnummer 1 anmeldet
    Und Musterhausen die Mannschaft „Die Ausdauernden“ aus Musterhausen mit der Startnummer 2 anmeldet
    Und Musterhausen die Mannschaft „Saludos del Perú“ aus Villa Ejemplo mit der Startnummer 3 anmeldet
    Und in Musterhausen an der Station „Geschicklichkeitslauf“ steht:
      | 1 | 41.5 |
      | 2 | 39.8 |
      | 3 | 40.2 |
    Und in Musterhausen an der Station „Dosenwerfen“ steht:
      | 1 | 18 |
      | 2 | 12 |
      | 3 | 18 |
    Und eine zweite Helferin in Musterhausen für „Geschicklichkeitslauf“ zur Startnummer 2 42,8 einträgt
    Dann steht in „Geschicklichkeitslauf“:
      | 1 | Saludos del Perú | 40.2 |
      | 2 | Die Flinken      | 41.5 |
      | – | Die Ausdauernden | –    |
    Wenn Musterhausen bei „Geschicklichkeitslauf“ zur Startnummer 2 42,8 auf 39,8 berichtigt: „Verschrieben“
    Dann steht in „Geschicklichkeitslauf“:
      | 1 | Die Ausdauernden | 39.8 |
      | 2 | Saludos del Perú | 40.2 |
      | 3 | Die Flinken      | 41.5 |
    Und steht in „Dosenwerfen“:
      | 1 | Die Flinken      | 18 |
      | 1 | Saludos del Perú | 18 |
      | 3 | Die Ausdauernden | 12 |
    Und zeigt der Medaillenspiegel (Gold, Silber, Bronze):
      | Saludos del Perú | 1 | 1 | 0 |
      | Die Flinken      | 1 | 0 | 1 |
      | Die Ausdauernden | 1 | 0 | 1 |
    Wenn Musterhausen einträgt, dass die Olympiade „Olympiade 60+“ (spanisch „Olimpiada 60+“) stattfand: 15 Aktive, Gäste ungezählt, angeregt von Villa Ejemplo
    Dann liest Villa Ejemplo in der Zeitleiste ab 2021-10:
      | 2021-10-05 | Olimpiada 60+ | eigene Sache |

  Szenario: Eine Praxis zieht weiter
    Angenommen es ist der 12. Oktober 2021
    Wenn das Programmbüro Beispielstadt und Pueblo Modelo anmeldet
    Und es Beispielstadt und Pueblo Modelo in die Phase aufnimmt
    Und Beispielstadt das Buch beginnt, das ihm und Pueblo Modelo gemeinsam ist; die Partnerschaft besteht seit dem 1. März 2020
    Und Beispielstadt einträgt, dass die Partnerschaft an der Phase teilnimmt: „Wir nehmen teil“ (spanisch „Participamos“)
    Und Musterhausen die Praxis „Erzählstunden“ (spanisch „Horas de cuentos“) im Programm teilt, hervorgegangen aus dem Projekt
    Und Beispielstadt diese Praxis als „Erzählcafé“ (spanisch „Café de cuentos“) übernimmt, anders ist dort: „Immer mit Kuchen“
    Dann sieht das Programmbüro zur Praxis „Erzählstunden“, dass Beispielstadt sie übernommen hat: „Immer mit Kuchen“
    Und sieht das Programmbüro 11 angekündigte und 2 aufgenommene Partnerschaften

  Szenario: Was alle sehen dürfen
    Angenommen es ist der 15. Oktober 2021
    Dann ist die Zeitleiste für die Öffentlichkeit noch geschlossen
    Wenn Musterhausen die Zeitleiste für alle öffnet
    Dann ist die Zeitleiste für die Öffentlichkeit noch geschlossen
    Wenn Villa Ejemplo die Zeitleiste für alle öffnet
    Und Musterhausen „Olympiade 60+“ veröffentlicht
    Und Musterhausen „Geschichten im Seniorenhaus“ veröffentlicht
    Dann sieht die Öffentlichkeit genau:
      | 2021-10-05 | Olympiade 60+ |
    Wenn Villa Ejemplo „Geschichten im Seniorenhaus“ veröffentlicht
    Dann sieht die Öffentlichkeit genau:
      | 2021-04-12 | Geschichten im Seniorenhaus |
      | 2021-10-05 | Olympiade 60+               |
    Wenn Villa Ejemplo „Geschichten im Seniorenhaus“ nicht länger öffentlich zeigt: „Falta revisar las cifras“
    Dann sieht die Öffentlichkeit genau:
      | 2021-10-05 | Olympiade 60+ |

  Szenario: In der eigenen Sprache
    Angenommen es ist der 18. Oktober 2021
    Wenn Musterhausen die Veranstaltung „Lesenacht“ einträgt, nur in der eigenen Sprache
    Dann liest Villa Ejemplo dazu „Lesenacht“, nicht übersetzt
    Wenn Musterhausen den Titel von einer Maschine übersetzen lässt: „Lectura noche“
    Dann liest Villa Ejemplo dazu „Lectura noche“, von einer Maschine übersetzt
    Wenn Villa Ejemplo den Titel übersetzt: „Noche de lectura“
    Dann liest Villa Ejemplo dazu „Noche de lectura“, noch nicht freigegeben
    Wenn Musterhausen die Übersetzung freigibt
    Dann liest Villa Ejemplo dazu „Noche de lectura“, freigegeben
    Und sieht Villa Ejemplo daneben das Original „Lesenacht“
    Wenn Musterhausen den Titel in „Lesewoche“ berichtigt
    Dann liest Villa Ejemplo dazu „Lesewoche“, nicht übersetzt
    Und findet Villa Ejemplo unter dem, was zu übersetzen ist, 1 Text mit veralteter Übersetzung

  Szenario: Was wusste man am Tag des Berichts?
    Angenommen es ist der 20. Oktober 2021
    Wenn Villa Ejemplo alles bestätigt, was wartet, nur „Anteil: Die Musterbohne“ nicht
    Dann fragt die Prüferin, was am Abend des 30. Juni 2021 ab 2021-04 im Buch stand, und liest:
      | 2021-04-12 | Geschichten im Seniorenhaus | bestätigt           |
      | 2021-05-20 | Geschichten in der Schule   | nicht widersprochen |
      | 2021-06-30 | Zwischenbericht             | eigene Sache        |
    Und standen zu „Geschichten im Seniorenhaus“ am Abend des 30. Juni 2021 12 Teilnehmende, heute aber 14
    Und findet die Prüferin das mitgenommene Buch unversehrt
    Und findet sie den Eintrag, wenn jemand darin „Vereinsblatt“ in „Vereinsbuch“ ändert
