# language: es
Característica: Un año de dos municipios hermanados, de la conferencia de inicio a la olimpiada

  Musterhausen (en Alemania) y Villa Ejemplo (en el Perú) son inventados, y con ellos el programa, las
  asociaciones, las cifras y las fechas. Solo el curso de las cosas es el de un año real de dos municipios hermanados.

  Ambos llevan un libro en común. Musterhausen escribe y lee en alemán, Villa Ejemplo en español. Lo que va entre comillas
  está así en el libro, o alguien lo lee así en él. Esta historia se representa de principio a fin cada vez que se construye el
  programa; si una frase deja de ser cierta, la construcción falla. La misma historia en alemán está en ein-jahr.feature.

  Escenario: Comienza el programa
    Dado que es el 6 de octubre de 2020
    Cuando la oficina del programa inscribe a Musterhausen y a Villa Ejemplo
    Y la oficina abre el programa «Programa modelo» (en alemán «Musterprogramm»)
    Y comienza en él la fase «Segunda fase» (en alemán «Zweite Phase»), para la que se anunciaron 11 cooperaciones
    E incorpora a Musterhausen y a Villa Ejemplo a la fase
    Entonces la oficina ve 11 cooperaciones anunciadas y 1 incorporada

  Escenario: Un libro común
    Dado que es el 8 de octubre de 2020
    Cuando Musterhausen comienza el libro común con Villa Ejemplo; la cooperación existe desde el 5 de septiembre de 1998
    Y Musterhausen anota el convenio «Convenio de hermanamiento» (en alemán «Partnerschaftsvereinbarung») del 5 de septiembre de 1998 tal como se firmó entonces
    Y Villa Ejemplo anota que la cooperación participa en la fase: «Participamos» (en alemán «Wir nehmen teil»)
    Entonces de ese convenio consta que se firmó, pero ningún asentimiento, que aquí nadie dio
    Y a Musterhausen le espera:
      | confirmar | Wir nehmen teil |
    Y a Villa Ejemplo le espera:
      | confirmar | Comienzo de la cooperación |
      | confirmar | Convenio de hermanamiento  |
    Cuando Villa Ejemplo confirma todo lo que le espera
    Entonces a Villa Ejemplo no le espera nada
    Y Musterhausen lee en la línea de tiempo desde 1990:
      | 1998-09-05 | Beginn der Partnerschaft   | confirmado        |
      | 1998-09-05 | Partnerschaftsvereinbarung | confirmado        |
      | 2020-10-08 | Wir nehmen teil            | de una sola parte |

  Escenario: Conferencia de inicio, primera parte
    Dado que es el 20 de octubre de 2020
    Cuando la oficina anuncia la conferencia «Conferencia de inicio» (en alemán «Auftaktkonferenz»)
    Y la oficina celebra la parte 1 «Conferencia de inicio, primera parte» (en alemán «Auftaktkonferenz, erster Teil»); vinieron más de 50 personas, nadie sabe cuántas de cada país
    Y anota en la parte 1 el aporte técnico «La Agenda 2030 en el municipio» (en alemán «Die Agenda 2030 vor Ort»)
    Entonces la oficina lee de la parte 1: más de 50 personas, del Perú no se sabe cuántas
    Y Villa Ejemplo lee en la parte 1 el aporte técnico «La Agenda 2030 en el municipio»

  Escenario: ¿Quién participa?
    Dado que es el 2 de noviembre de 2020
    Cuando Musterhausen anota a «Amt für Soziales» (administración) como involucrado
    Y Musterhausen anota a «Seniorenbeirat» (sociedad civil) como identificado
    Y Musterhausen anota a «Weltladen am Markt» (economía) como por ganar
    Y Villa Ejemplo anota a «Centro del Adulto Mayor» (administración) como involucrado
    Y Musterhausen anota que «Seniorenbeirat» ya está invitado
    Y Musterhausen anota que «Seniorenbeirat» ya está involucrado
    Y Musterhausen busca colaboración en el ámbito educación: «Colegios que quieran aprender con personas mayores» (en alemán «Schulen, die mit Älteren lernen wollen»)
    Y «Schule am See» (educación) se presenta en Musterhausen
    Y Musterhausen acepta a «Schule am See» como actor
    Entonces Villa Ejemplo ve los actores:
      | Musterhausen  | Amt für Soziales        | involucrado |
      | Musterhausen  | Seniorenbeirat          | involucrado |
      | Musterhausen  | Weltladen am Markt      | por ganar   |
      | Musterhausen  | Schule am See           | involucrado |
      | Villa Ejemplo | Centro del Adulto Mayor | involucrado |
    Y en Villa Ejemplo falta todavía alguien del ámbito educación

  Escenario: ¿Dónde estamos?
    Dado que es el 16 de noviembre de 2020
    Cuando Musterhausen, en el objetivo 5, se ve en el nivel 2
    Y Villa Ejemplo, en el objetivo 5, se ve en el nivel 2
    Y Musterhausen, en el objetivo 12, se ve en el nivel 3
    Y Villa Ejemplo, en el objetivo 12, se ve en el nivel 1
    Y Musterhausen, en el objetivo 10, se ve en el nivel 1
    Y Villa Ejemplo no puede decir dónde está en el objetivo 10
    Entonces en el objetivo 5 ambos están igual
    Y Villa Ejemplo podría aprender, en el objetivo 12, de Musterhausen
    Y en el objetivo 10 no se sabe cuánto difieren

  Escenario: Se prepara un taller
    Dado que es el 18 de noviembre de 2020
    Cuando Musterhausen programa para el 1 de diciembre de 2020 el taller «Taller bilateral» (en alemán «Bilateraler Workshop»)
    Y Musterhausen propone el orden del día:
      | Begrüßung        | Bienvenida        | 10 |
      | Jung und Alt     | Jóvenes y mayores | 45 |
      | Nächste Schritte | Próximos pasos    |    |
    Entonces Villa Ejemplo lee el orden del día:
      | Bienvenida        |
      | Jóvenes y mayores |
      | Próximos pasos    |
    Cuando Villa Ejemplo confirma todo lo que le espera
    Y Musterhausen confirma todo lo que le espera
    Entonces a Villa Ejemplo no le espera nada
    Y a Musterhausen no le espera nada

  Escenario: El taller bilateral
    Dado que es el 1 de diciembre de 2020
    Cuando Musterhausen anota el taller «Taller bilateral» (en alemán «Bilateraler Workshop»), con 19 participantes y estos resultados:
      | pregunta         | Wen können wir noch gewinnen?          | ¿A quién más podemos sumar?               |
      | semejanza        | Vereine tragen die Partnerschaft       | Las asociaciones sostienen la cooperación |
      | diferencia       | Nur einer verkauft fairen Kaffee       | Solo uno vende café justo                 |
      | desafío          | Sechs Stunden Zeitunterschied          | Seis horas de diferencia                  |
      | lección          | Ohne Dolmetschen geht es nicht         | Sin interpretación no se puede            |
      | sugerencia       | Ein Sporttag der Älteren               | Un día deportivo de las personas mayores  |
      | campo de acción  | Teilhabe älterer Menschen              | Participación de las personas mayores     |
      | idea de proyecto | Jung und Alt erzählen sich Geschichten | Jóvenes y mayores se cuentan historias    |
      | próximo paso     | Ein gemeinsamer Arbeitsplan für 2021   | Un plan de trabajo común para 2021        |
    Y Villa Ejemplo discute lo que se dice de los participantes en «Taller bilateral»: «Dos personas se conectaron más tarde», es decir 21
    Entonces Musterhausen lee en la línea de tiempo desde 2020-12:
      | 2020-12-01 | Bilateraler Workshop | discutido |
    Cuando Musterhausen propone trabajar en «Taller bilateral» con la cifra de la otra parte: «Die Liste der Videokonferenz nennt 21»
    Y Musterhausen escribe el acta: «Ambas partes presentaron su trabajo y acordaron un plan de trabajo» (en alemán «Beide Seiten stellten ihre Arbeit vor und verabredeten einen Arbeitsplan»)
    Entonces a Villa Ejemplo le espera:
      | confirmar el valor de trabajo | Valor de trabajo acordado: Taller bilateral |
      | aprobar                       | Taller bilateral                               |
      | confirmar                     | Acta: Taller bilateral                         |
    Cuando Villa Ejemplo confirma todo lo que le espera
    Entonces ambos trabajan en «Taller bilateral» con 21 participantes, y ambas cifras quedan: 19 y 21
    Cuando Villa Ejemplo aprueba el acta
    Y Musterhausen aprueba el acta
    Entonces el acta está aprobada por ambas partes
    Y las cinco preguntas responden:
      | ¿Qué actores de la administración, la sociedad civil, la economía y la educación ya participan? | Amt für Soziales, Centro del Adulto Mayor, Schule am See, Seniorenbeirat |
      | ¿A quién más se puede sumar?                                                                    | Weltladen am Markt                                                       |
      | ¿Qué semejanzas y qué diferencias hay?                                                          | Las asociaciones sostienen la cooperación, Solo uno vende café justo     |
      | ¿En qué punto están ambas partes en la implementación de la Agenda 2030?                        | Escala estándar                                                          |
      | ¿Qué temas y campos de acción tenemos en común?                                                 | Participación de las personas mayores                                    |

  Escenario: Conferencia de inicio, segunda parte
    Dado que es el 10 de diciembre de 2020
    Cuando la oficina celebra la parte 2 «Conferencia de inicio, segunda parte» (en alemán «Auftaktkonferenz, zweiter Teil»); vinieron más de 50 personas, nadie sabe cuántas de cada país
    Y Villa Ejemplo anota que ambos municipios participaron en la parte 2 y presentaron «Taller bilateral»: «Presentamos nuestro taller» (en alemán «Wir stellten unseren Workshop vor»)
    Entonces la oficina ve entre las presentaciones de la parte 2: «Presentamos nuestro taller»

  Escenario: Un plan de trabajo
    Dado que es el 14 de enero de 2021
    Cuando Musterhausen redacta el plan de trabajo «Plan de trabajo 2021» (en alemán «Arbeitsplan 2021») para 2021
    Y Musterhausen incluye la medida «Encuentros de jóvenes y mayores» (en alemán «Jung und Alt begegnen sich»): 4 encuentros hasta el 30 de septiembre de 2021, responsables «Amt für Soziales» y «Centro del Adulto Mayor»
    Y Villa Ejemplo incluye la medida «Una olimpiada de las personas mayores» (en alemán «Eine Olympiade der Älteren»); aún no se acordó nada más
    Entonces a la medida «Una olimpiada de las personas mayores» le falta todavía: responsables, ODS, plazo e indicador
    Y a la medida «Encuentros de jóvenes y mayores» no le falta más que el método
    Cuando Musterhausen presenta el plan de trabajo
    Y Musterhausen aprueba el plan de trabajo
    Entonces el plan de trabajo todavía no está acordado
    Y a Villa Ejemplo le espera:
      | aprobar | Plan de trabajo 2021 |
    Cuando Villa Ejemplo aprueba el plan de trabajo
    Entonces el plan de trabajo está acordado
    Cuando Villa Ejemplo replanifica la medida «Una olimpiada de las personas mayores» (en alemán «Eine Olympiade der Älteren»), hasta el 31 de octubre de 2021: «Antes no se puede»
    Entonces desde la aprobación de ambos ha cambiado: «Una olimpiada de las personas mayores»
    Cuando Musterhausen aprueba el plan de trabajo
    Y Villa Ejemplo aprueba el plan de trabajo
    Entonces el plan de trabajo está acordado
    Cuando Musterhausen promete hasta el 30 de junio de 2021: «Enviamos veinte historias» (en alemán «Wir schicken zwanzig Geschichten»)
    Y Musterhausen propone que 4 semanas de silencio valgan como sin objeción
    Y Villa Ejemplo confirma todo lo que le espera
    Entonces a Villa Ejemplo no le espera nada

  Escenario: De una idea sale un proyecto
    Dado que es el 1 de febrero de 2021
    Cuando Musterhausen convierte la idea «Jóvenes y mayores se cuentan historias» en el proyecto «Historias sobre el océano» (en alemán «Geschichten über den Ozean»)
    Y Musterhausen propone el proyecto
    Y Villa Ejemplo aprueba el proyecto
    Y Villa Ejemplo pone en marcha el proyecto
    Entonces el proyecto «Historias sobre el océano» está en marcha y procede de «Jóvenes y mayores se cuentan historias»

  Escenario: Café justo
    Dado que es el 8 de marzo de 2021
    Cuando Musterhausen lanza el café «El grano modelo» (en alemán «Die Musterbohne»)
    Y Musterhausen anota el precio: 4,80 EUR por 250 g
    Y Musterhausen anota que según «Mitteilung des Rathauses» el 60 por ciento va a la cooperativa, pero según «Vereinsblatt» el 75
    Y Villa Ejemplo anota el sello de «Sello Ejemplo», válido hasta el 31 de diciembre de 2021
    Entonces en el café constan ambas participaciones: 60 según «Mitteilung des Rathauses», 75 según «Vereinsblatt»
    Y el sello es válido el 31 de diciembre de 2021 y ha vencido el 1 de enero de 2022

  Escenario: Jóvenes y mayores
    Dado que es el 12 de abril de 2021
    Cuando Musterhausen anota el encuentro «Historias en la casa de mayores» (en alemán «Geschichten im Seniorenhaus»), con 12 participantes
    Y Musterhausen agrega a «Historias en la casa de mayores» un archivo: «Lista de las historias» (en alemán «Liste der Geschichten»)
    Y Musterhausen informa «Historias en la casa de mayores» como avance de «Encuentros de jóvenes y mayores»: 1 encuentro
    Entonces la medida «Encuentros de jóvenes y mayores» va en 1 de 4 encuentros
    Y ese avance se apoya en encuentros que valen así:
      | de una sola parte | 1 |
    Y Villa Ejemplo puede abrir, en «Historias en la casa de mayores», el archivo «Lista de las historias»
    Cuando Villa Ejemplo confirma «Historias en la casa de mayores»
    Y Villa Ejemplo confirma «Avance: Encuentros de jóvenes y mayores»
    Entonces ese avance se apoya en encuentros que valen así:
      | confirmado | 1 |

  Escenario: El silencio
    Dado que es el 20 de mayo de 2021
    Cuando Musterhausen anota el encuentro «Historias en la escuela» (en alemán «Geschichten in der Schule»), con 30 participantes
    Entonces Villa Ejemplo lee en la línea de tiempo desde 2021-05:
      | 2021-05-20 | Historias en la escuela | de una sola parte |

  Escenario: El informe intermedio
    Dado que es el 30 de junio de 2021
    Entonces Villa Ejemplo lee en la línea de tiempo desde 2021-05:
      | 2021-05-20 | Historias en la escuela | sin objeción |
    Cuando Musterhausen confirma todo lo que le espera
    Y Villa Ejemplo anota la venta de 400 paquetes en el primer semestre de 2021
    Y Musterhausen entrega el informe «Informe intermedio» (en alemán «Zwischenbericht») a «Fördermittelstelle»
    Entonces desde el informe no ha cambiado nada
    Y a Musterhausen se le recuerda:
      | vencido    | Schulen, die mit Älteren lernen wollen |
      | por vencer | Wir schicken zwanzig Geschichten       |

  Escenario: Lo que el informe no sabía
    Dado que es el 6 de septiembre de 2021
    Entonces a Musterhausen se le recuerda:
      | vencido | Schulen, die mit Älteren lernen wollen |
      | vencido | Wir schicken zwanzig Geschichten       |
      | vencido | Verkauft: Die Musterbohne              |
      | pronto  | Jung und Alt begegnen sich             |
    Cuando Musterhausen cumple la promesa «Enviamos veinte historias» con «Historias en la casa de mayores»
    Y Musterhausen corrige el encuentro «Historias en la casa de mayores» (en alemán «Geschichten im Seniorenhaus»), fueron 14 participantes: «Zwei standen nicht auf der Liste»
    Y Musterhausen retira «Historias en la escuela»: «Sie fand nicht statt»
    Entonces el informe muestra lo que cambió desde entonces:
      | Historias en la casa de mayores | confirmado   | de una sola parte | Zwei standen nicht auf der Liste |
      | Historias en la escuela         | sin objeción | retirado          | Sie fand nicht statt             |
    Y a Musterhausen se le recuerda:
      | vencido | Schulen, die mit Älteren lernen wollen |
      | vencido | Verkauft: Die Musterbohne              |
      | pronto  | Jung und Alt begegnen sich             |

  Escenario: La olimpiada
    Dado que es el 10 de septiembre de 2021
    Cuando Musterhausen inicia la serie «Olimpiada 60+» (en alemán «Olympiade 60+») y prepara su edición 1 para el 5 de octubre de 2021
    Dado que es el 5 de octubre de 2021
    Cuando Musterhausen abre la olimpiada
    Y Musterhausen convoca la disciplina «Carrera de habilidad» (en alemán «Geschicklichkeitslauf»); gana el menor tiempo
    Y Musterhausen convoca la disciplina «Tiro a las latas» (en alemán «Dosenwerfen»); ganan más puntos
    Y Musterhausen inscribe al equipo «Die Flinken» de Musterhausen con el número 1
    Y Musterhausen inscribe al equipo «Die Ausdauernden» de Musterhausen con el número 2
    Y Musterhausen inscribe al equipo «Saludos del Perú» de Villa Ejemplo con el número 3
    Y en Musterhausen, en la estación «Carrera de habilidad», se anota:
      | 1 | 41.5 |
      | 2 | 39.8 |
      | 3 | 40.2 |
    Y en Musterhausen, en la estación «Tiro a las latas», se anota:
      | 1 | 18 |
      | 2 | 12 |
      | 3 | 18 |
    Y una segunda ayudante en Musterhausen anota, en «Carrera de habilidad», para el número 2: 42,8
    Entonces en «Carrera de habilidad» va:
      | 1 | Saludos del Perú | 40.2 |
      | 2 | Die Flinken      | 41.5 |
      | – | Die Ausdauernden | –    |
    Cuando Musterhausen corrige, en «Carrera de habilidad», para el número 2, 42,8 a 39,8: «Verschrieben»
    Entonces en «Carrera de habilidad» va:
      | 1 | Die Ausdauernden | 39.8 |
      | 2 | Saludos del Perú | 40.2 |
      | 3 | Die Flinken      | 41.5 |
    Y en «Tiro a las latas» va:
      | 1 | Die Flinken      | 18 |
      | 1 | Saludos del Perú | 18 |
      | 3 | Die Ausdauernden | 12 |
    Y el medallero muestra (oro, plata, bronce):
      | Saludos del Perú | 1 | 1 | 0 |
      | Die Flinken      | 1 | 0 | 1 |
      | Die Ausdauernden | 1 | 0 | 1 |
    Cuando Musterhausen anota que la olimpiada «Olimpiada 60+» (en alemán «Olympiade 60+») tuvo lugar: 15 deportistas, público sin contar, inspirada por Villa Ejemplo
    Entonces Villa Ejemplo lee en la línea de tiempo desde 2021-10:
      | 2021-10-05 | Olimpiada 60+ | asunto propio |

  Escenario: Una práctica sigue su camino
    Dado que es el 12 de octubre de 2021
    Cuando la oficina del programa inscribe a Beispielstadt y a Pueblo Modelo
    E incorpora a Beispielstadt y a Pueblo Modelo a la fase
    Y Beispielstadt comienza el libro común con Pueblo Modelo; la cooperación existe desde el 1 de marzo de 2020
    Y Beispielstadt anota que la cooperación participa en la fase: «Participamos» (en alemán «Wir nehmen teil»)
    Y Musterhausen comparte en el programa la práctica «Horas de cuentos» (en alemán «Erzählstunden»), que procede del proyecto
    Y Beispielstadt adopta esa práctica como «Café de cuentos» (en alemán «Erzählcafé»); allí es distinto: «Immer mit Kuchen»
    Entonces la oficina ve, de la práctica «Horas de cuentos», que Beispielstadt la ha adoptado: «Immer mit Kuchen»
    Y la oficina ve 11 cooperaciones anunciadas y 2 incorporadas

  Escenario: Lo que todos pueden ver
    Dado que es el 15 de octubre de 2021
    Entonces la línea de tiempo sigue cerrada al público
    Cuando Musterhausen abre a todos la línea de tiempo
    Entonces la línea de tiempo sigue cerrada al público
    Cuando Villa Ejemplo abre a todos la línea de tiempo
    Y Musterhausen publica «Olimpiada 60+»
    Y Musterhausen publica «Historias en la casa de mayores»
    Entonces el público ve exactamente:
      | 2021-10-05 | Olimpiada 60+    |
    Cuando Villa Ejemplo publica «Historias en la casa de mayores»
    Entonces el público ve exactamente:
      | 2021-04-12 | Historias en la casa de mayores |
      | 2021-10-05 | Olimpiada 60+                   |
    Cuando Villa Ejemplo deja de mostrar en público «Historias en la casa de mayores»: «Falta revisar las cifras»
    Entonces el público ve exactamente:
      | 2021-10-05 | Olimpiada 60+    |

  Escenario: En el propio idioma
    Dado que es el 18 de octubre de 2021
    Cuando Musterhausen anota el acto «Lesenacht», solo en su idioma
    Entonces Villa Ejemplo lee allí «Lesenacht», sin traducir
    Cuando Musterhausen hace traducir el título por una máquina: «Lectura noche»
    Entonces Villa Ejemplo lee allí «Lectura noche», traducido por una máquina
    Cuando Villa Ejemplo traduce el título: «Noche de lectura»
    Entonces Villa Ejemplo lee allí «Noche de lectura», aún sin aprobar
    Cuando Musterhausen aprueba la traducción
    Entonces Villa Ejemplo lee allí «Noche de lectura», aprobado
    Y Villa Ejemplo ve al lado el original «Lesenacht»
    Cuando Musterhausen corrige el título: «Lesewoche»
    Entonces Villa Ejemplo lee allí «Lesewoche», sin traducir
    Y Villa Ejemplo encuentra, entre lo que hay que traducir, 1 texto con una traducción desactualizada

  Escenario: ¿Qué se sabía el día del informe?
    Dado que es el 20 de octubre de 2021
    Cuando Villa Ejemplo confirma todo lo que le espera, menos «Participación: El grano modelo»
    Entonces la auditora pregunta qué constaba la noche del 30 de junio de 2021 desde 2021-04, y lee:
      | 2021-04-12 | Historias en la casa de mayores | confirmado    |
      | 2021-05-20 | Historias en la escuela         | sin objeción  |
      | 2021-06-30 | Informe intermedio              | asunto propio |
    Y de «Historias en la casa de mayores» constaban la noche del 30 de junio de 2021 12 participantes, pero hoy 14
    Y la auditora encuentra intacto el libro que se llevó
    Y encuentra la anotación si alguien cambia en él «Vereinsblatt» por «Vereinsbuch»
