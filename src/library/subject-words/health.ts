import type { SubjectWords } from "./subject.ts";

/** Health of children, and what there is to do for them. */
export const healthWords: readonly SubjectWords[] = [
  {
    names: ["Health"],
    words:
      "obesity, obese, overweight, underweight, fat, too fat, too heavy, too thin, diet, sugar, fizzy drinks, vitamins, malnutrition, healthy eating, healthy weight, asthma, diabetes, diabetic, inhaler, allergies, allergy, allergic, eczema, hay fever, sickle cell, cystic fibrosis, cancer, leukaemia, heart condition, heart disease, migraine, headaches, head lice, nits, chickenpox, chicken pox, measles, meningitis, scarlet fever, tonsillitis, scabies, constipation, bedwetting, bed wetting, sleep problems, sleeping problems, colic, long-term illness, chronic illness, sick child, sick children, ill child, ill children, medicine, medicines, medication, medical needs, medical condition, doctor, doctors, nurse, nurses, clinic, accident and emergency, ambulance, infant mortality, cot death, low birth weight, life expectancy, tooth decay, smoking, smoke, vaping, vape, breastfeeding, breast feeding, school nurse, school nurses, health visitor, health visitors, GP, hospital, NHS, " +
      "midwife, midwives, maternity, antenatal, postnatal depression, baby clinic, sexual health, contraception, mental health, wellbeing, illness",
  },
  {
    names: ["Child and adolescent mental health services"],
    words:
      "mental health, mental illness, mental, anxiety, anxious, depression, depressed, self-harm, self harm, self harming, suicide, suicidal, eating disorder, eating disorders, anorexia, bulimia, OCD, panic attacks, bipolar, psychosis, schizophrenia, PTSD, phobia, phobias, low mood, body image, bereavement, bereaved, grief, loneliness, lonely, unhappy, happiness, resilience, anger, counsellor, counsellors, therapy, therapist, psychologist, " +
      "psychiatrist, emotional health, emotional wellbeing, stress, trauma",
  },
  {
    names: ["immunisation", "MMR vaccine"],
    words:
      "vaccine, vaccines, vaccinated, vaccinations, jab, jabs, injection, injections, mumps, rubella, flu, whooping cough, HPV, immunised",
  },
  {
    names: ["teenage conception", "Conceptions under 18"],
    words:
      "teenage pregnancy, teenage pregnancies, teen pregnancy, pregnant teenager, pregnant teenagers, teen mum, teen mums, teenage mum, teenage mums, teenage mother, teenage mothers, young mum, young mums, young mothers, young parents, teen parents, contraception, sex education",
  },
  {
    names: ["substance misuse"],
    words:
      "drug, drugs, drug use, alcohol, drinking, binge drinking, cannabis, weed, cocaine, addict, addicts, addiction, solvent, substance abuse",
  },
  { names: ["dental check"], words: "dentist, dentists, teeth, tooth decay, dental" },
  { names: ["health visitor"], words: "baby weighing, two year check, baby check, new baby" },
  {
    names: ["Healthy Schools", "overweight"],
    words:
      "obesity, obese, fat, too fat, overweight, healthy eating, healthy weight, school food, childhood obesity, packed lunch, packed lunches",
  },
  {
    names: ["healthy life", "physical activity"],
    words:
      "sport, sports, swimming, football, exercise, fitness, leisure centre, leisure centres, gym, obesity, obese, PE",
  },
  {
    names: ["air quality", "better air"],
    words: "pollution, air pollution, fumes, traffic fumes, car fumes, clean air, idling",
  },
  {
    names: ["parks, gardens"],
    words:
      "park, parks, playground, playgrounds, play area, play areas, green space, green spaces, open space, open spaces",
  },
  {
    names: ["Youth Zone", "youth service", "youth centre"],
    words:
      "youth club, youth clubs, youth centre, youth centres, youth work, youth worker, youth workers, somewhere to go, things to do, after-school club, after school clubs, activities for teenagers",
  },
  {
    names: ["Arts, culture and libraries", "libraries"],
    words:
      "library, book, books, librarian, librarians, story time, storytime, library card, library closure, library closures, mobile library",
  },
  {
    names: ["Arts, culture and libraries", "Arts and Culture"],
    words:
      "art, artist, artists, museum, museums, theatre, theatres, gallery, galleries, concert, concerts, dance, drama, festival, festivals, creative, music lessons",
  },
  {
    names: [
      "ethnic minorities",
      "minority ethnic",
      "Black pupils",
      "Asian pupils",
      "mixed ethnicity",
      "another ethnic group",
    ],
    words:
      "ethnic minorities, ethnic minority, minorities, BAME, BME, race, racial, racism, ethnicity, ethnic group, ethnic groups",
  },
];
