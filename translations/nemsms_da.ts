<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Sender&apos;s mobile number</source>
        <translation>Afsenders mobilnummer</translation>
    </message>
    <message>
        <source>Shown on the phone as the sender; eight digits</source>
        <translation>Vises på telefonen som afsender; otte cifre</translation>
    </message>
    <message>
        <source>SysID (NemSMS)</source>
        <translation>SysID (NemSMS)</translation>
    </message>
    <message>
        <source>1-10 digits; each SysID costs a fee</source>
        <translation>1-10 cifre; hvert SysID koster en tilslutningsafgift</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>KOMBIT</source>
        <translation>KOMBIT</translation>
    </message>
    <message>
        <source>EAN</source>
        <translation>EAN</translation>
    </message>
    <message>
        <source>13 digits; only shown in the statement of use</source>
        <translation>13 cifre; vises kun i opgørelsen over forbrug</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Kontakt-e-mail</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Last day; empty: until further notice</source>
        <translation>Sidste dag; tom: indtil videre</translation>
    </message>
    <message>
        <source>Sender system</source>
        <translation>Afsendersystem</translation>
    </message>
    <message>
        <source>Sender systems</source>
        <translation>Afsendersystemer</translation>
    </message>
    <message>
        <source>What the kommune sends as: the system that has the SysID.</source>
        <translation>Det system, kommunen sender fra, og som har et SysID.</translation>
    </message>
    <message>
        <source>MaterialeID</source>
        <translation>MaterialeID</translation>
    </message>
    <message>
        <source>A whole number, for example 167783</source>
        <translation>Et helt tal, for eksempel 167783</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>NemSMS</source>
        <translation>NemSMS</translation>
    </message>
    <message>
        <source>Letter (Meddelelse)</source>
        <translation>Brev (Meddelelse)</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>The kinds of message that a sender system sends.</source>
        <translation>De slags beskeder, et afsendersystem sender.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Local platform</source>
        <translation>Lokal platform</translation>
    </message>
    <message>
        <source>External test environment</source>
        <translation>Eksternt testmiljø</translation>
    </message>
    <message>
        <source>Production environment</source>
        <translation>Produktionsmiljø</translation>
    </message>
    <message>
        <source>PrintService address</source>
        <translation>Adresse på PrintService</translation>
    </message>
    <message>
        <source>https address; empty for the local platform, which tells its own</source>
        <translation>https-adresse; tom for den lokale platform, som selv oplyser den</translation>
    </message>
    <message>
        <source>Dueslag address</source>
        <translation>Adresse på dueslag</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientcertifikat</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Betroede certifikater</translation>
    </message>
    <message>
        <source>Path of a PEM file with CA certificates; empty: those of the system</source>
        <translation>Sti til en PEM-fil med CA-certifikater; tom: systemets egne</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Miljøer</translation>
    </message>
    <message>
        <source>Where messages are sent to: local platform, test or production.</source>
        <translation>Hvor beskeder sendes hen: lokal platform, test eller produktion.</translation>
    </message>
    <message>
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>Eight digits, for example 29189846</source>
        <translation>Otte cifre, for eksempel 29189846</translation>
    </message>
    <message>
        <source>Kommune code</source>
        <translation>Kommunekode</translation>
    </message>
    <message>
        <source>Three digits; empty for an authority that is no kommune</source>
        <translation>Tre cifre; tom for en myndighed, der ikke er en kommune</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Myndigheder</translation>
    </message>
    <message>
        <source>The authorities that NemSMS are sent for.</source>
        <translation>De myndigheder, der sendes NemSMS for.</translation>
    </message>
    <message>
        <source>Agreement UUID</source>
        <translation>Aftalens UUID</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>SF1600: look-up and sending</source>
        <translation>SF1600: opslag og afsendelse</translation>
    </message>
    <message>
        <source>SF1601: look-up and sending</source>
        <translation>SF1601: opslag og afsendelse</translation>
    </message>
    <message>
        <source>SF2250: enrolment only</source>
        <translation>SF2250: kun tilmelding</translation>
    </message>
    <message>
        <source>User system UUID</source>
        <translation>Anvendersystemets UUID</translation>
    </message>
    <message>
        <source>The sender system&apos;s; needed to send</source>
        <translation>Afsendersystemets; kræves for at sende</translation>
    </message>
    <message>
        <source>SysID (Digital Post)</source>
        <translation>SysID (Digital Post)</translation>
    </message>
    <message>
        <source>SysID (Register)</source>
        <translation>SysID (Register)</translation>
    </message>
    <message>
        <source>The register&apos;s; needed to enrol</source>
        <translation>Registrets; kræves for at tilmelde</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Token (the rule)</source>
        <translation>Token (reglen)</translation>
    </message>
    <message>
        <source>Certificate (the exception)</source>
        <translation>Certifikat (undtagelsen)</translation>
    </message>
    <message>
        <source>Reason for certificate access</source>
        <translation>Begrundelse for certifikatadgang</translation>
    </message>
    <message>
        <source>Date of certificate access</source>
        <translation>Dato for certifikatadgang</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceaftale</translation>
    </message>
    <message>
        <source>Service agreements</source>
        <translation>Serviceaftaler</translation>
    </message>
    <message>
        <source>What lets a user system call Serviceplatformen for an authority.</source>
        <translation>Det, der giver et anvendersystem lov til at kalde Serviceplatformen for en myndighed.</translation>
    </message>
    <message>
        <source>CPR</source>
        <translation>CPR</translation>
    </message>
    <message>
        <source>DDMMYY-NNNN</source>
        <translation>DDMMÅÅ-NNNN</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Eight digits, the first 2-9</source>
        <translation>Otte cifre, det første 2-9</translation>
    </message>
    <message>
        <source>Test person</source>
        <translation>Testperson</translation>
    </message>
    <message>
        <source>Test persons</source>
        <translation>Testpersoner</translation>
    </message>
    <message>
        <source>Who may get test messages: people who agreed, or fictive ones.</source>
        <translation>Dem, der må få testbeskeder: personer, der har sagt ja, eller fiktive personer.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>CPR of a person or CVR of a company</source>
        <translation>CPR for en person eller CVR for en virksomhed</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>At most 160 characters</source>
        <translation>Højst 160 tegn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afventer</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Tilbagekaldt</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Forberedt kl.</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepteret kl.</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>Afleveret kl.</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Leveringsbevis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>PKO_PostStatus</source>
        <translation>PKO_PostStatus</translation>
    </message>
    <message>
        <source>Received on the phone, by a person&apos;s word</source>
        <translation>Modtaget på telefonen, siger en person</translation>
    </message>
    <message>
        <source>Proof given by</source>
        <translation>Bevis givet af</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fejlkode</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Fejltekst</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuleret</translation>
    </message>
    <message>
        <source>Test SMS</source>
        <translation>Test-SMS</translation>
    </message>
    <message>
        <source>Test messages with what proves their delivery.</source>
        <translation>Testbeskeder og det, der beviser, at de er afleveret.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The language of the program; the text of messages is never translated.</source>
        <translation>Programmets sprog; beskedernes tekst oversættes aldrig.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Active kommune</source>
        <translation>Valgt kommune</translation>
    </message>
    <message>
        <source>Active environment</source>
        <translation>Valgt miljø</translation>
    </message>
    <message>
        <source>Store file</source>
        <translation>Databasefil</translation>
    </message>
    <message>
        <source>Empty: nemsms.db in your data folder.</source>
        <translation>Tom: nemsms.db i din datamappe.</translation>
    </message>
    <message>
        <source>Name or number of a record that is there already:</source>
        <translation>Navn eller nummer på en post, der allerede findes:</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>En dag</translation>
    </message>
    <message>
        <source>A day and a time</source>
        <translation>En dag og et klokkeslæt</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Et helt tal</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Skal udfyldes</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Må være tom</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Krævet</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Tilladte værdier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vejledning</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>May be the same number: a shared SysID saves a fee</source>
        <translation>Må gerne være samme nummer: et fælles SysID sparer en afgift</translation>
    </message>
    <message>
        <source>Empty: the same in every environment</source>
        <translation>Tomt: det samme i alle miljøer</translation>
    </message>
    <message>
        <source>How it sends</source>
        <translation>Sådan sendes der</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Snitflade</translation>
    </message>
    <message>
        <source>System to system</source>
        <translation>System-til-system</translation>
    </message>
    <message>
        <source>S/MIME</source>
        <translation>S/MIME</translation>
    </message>
    <message>
        <source>File-based</source>
        <translation>Filbaseret</translation>
    </message>
    <message>
        <source>Single or mass sending</source>
        <translation>Enkelt- eller masseforsendelse</translation>
    </message>
    <message>
        <source>Mass sending</source>
        <translation>Masseforsendelse</translation>
    </message>
    <message>
        <source>Single sending</source>
        <translation>Enkeltforsendelse</translation>
    </message>
    <message>
        <source>Information only; mass in doubt</source>
        <translation>Kun oplysning; masse i tvivlstilfælde</translation>
    </message>
    <message>
        <source>Look-up of registrations</source>
        <translation>Opslag af tilmeldinger</translation>
    </message>
    <message>
        <source>Online look-up</source>
        <translation>Online opslag</translation>
    </message>
    <message>
        <source>Registration lists</source>
        <translation>Tilmeldingslister</translation>
    </message>
    <message>
        <source>Standard or own system</source>
        <translation>Standardsystem eller eget</translation>
    </message>
    <message>
        <source>Standard sender system</source>
        <translation>Standardafsendersystem</translation>
    </message>
    <message>
        <source>The authority&apos;s own</source>
        <translation>Myndighedens eget</translation>
    </message>
    <message>
        <source>Statement and contact</source>
        <translation>Opgørelse og kontakt</translation>
    </message>
    <message>
        <source>API key (reference)</source>
        <translation>API-nøgle (henvisning)</translation>
    </message>
    <message>
        <source>API key and validity</source>
        <translation>API-nøgle og gyldighed</translation>
    </message>
    <message>
        <source>Name of the entry in the secret store; never the key itself</source>
        <translation>Navn på posten i hemmelighedslageret; aldrig selve nøglen</translation>
    </message>
    <message>
        <source>API key, last four</source>
        <translation>API-nøgle, sidste fire</translation>
    </message>
    <message>
        <source>Four characters, to tell keys apart</source>
        <translation>Fire tegn, til at kende nøgler fra hinanden</translation>
    </message>
    <message>
        <source>API key issued</source>
        <translation>API-nøgle udstedt</translation>
    </message>
    <message>
        <source>API key expires</source>
        <translation>API-nøgle udløber</translation>
    </message>
    <message>
        <source>Agree with Digital Post on NemSMS and Register</source>
        <translation>Indgå aftale med Digital Post om NemSMS og Register</translation>
    </message>
    <message>
        <source>Create the sender system for NemSMS in Digital Post</source>
        <translation>Opret afsendersystemet til NemSMS hos Digital Post</translation>
    </message>
    <message>
        <source>Sharing SF1600&apos;s sender system is accepted, with a warning: 1.2.5 expects another SysID, TS102 advises to share because of the fee.</source>
        <translation>At dele SF1600&apos;s afsendersystem accepteres med en advarsel: 1.2.5 forventer et andet SysID, TS102 anbefaler at dele på grund af afgiften.</translation>
    </message>
    <message>
        <source>Create the register in Digital Post</source>
        <translation>Opret registeret hos Digital Post</translation>
    </message>
    <message>
        <source>Set up materials and registration groups</source>
        <translation>Opsæt materialer og tilmeldingsgrupper</translation>
    </message>
    <message>
        <source>Record the MaterialeIDs in the line-of-business system</source>
        <translation>Registrér MaterialeID&apos;erne i fagsystemet</translation>
    </message>
    <message>
        <source>Ask for the SF2250 service agreement</source>
        <translation>Anmod om SF2250-serviceaftalen</translation>
    </message>
    <message>
        <source>It is asked for in the administration module, as the text says; the table names the portal for Fjernprint.</source>
        <translation>Der anmodes i administrationsmodulet, som teksten siger; tabellen nævner portalen for Fjernprint.</translation>
    </message>
    <message>
        <source>Approve the SF2250 service agreement</source>
        <translation>Godkend SF2250-serviceaftalen</translation>
    </message>
    <message>
        <source>See that TBA13-TBA15 for Beskedfordeler are done</source>
        <translation>Verificér, at TBA13-TBA15 for Beskedfordeler er gennemført</translation>
    </message>
    <message>
        <source>Ask for the service agreement to receive NemSMS tilmelding</source>
        <translation>Anmod om serviceaftalen til at modtage NemSMS tilmelding</translation>
    </message>
    <message>
        <source>Approve the service agreement for NemSMS tilmelding</source>
        <translation>Godkend serviceaftalen for NemSMS tilmelding</translation>
    </message>
    <message>
        <source>Create two subscription expressions in Beskedfordeler</source>
        <translation>Opret to abonnementsudtryk i Beskedfordeler</translation>
    </message>
    <message>
        <source>The text is followed: one expression with a list of CPR, one with a list of CVR. The table repeats TS109&apos;s title.</source>
        <translation>Teksten følges: ét udtryk med en liste af CPR, ét med en liste af CVR. Tabellen gentager TS109&apos;s titel.</translation>
    </message>
    <message>
        <source>Agree on delivery and get access to the administration portal</source>
        <translation>Indgå leveringsaftale og få adgang til administrationsportalen</translation>
    </message>
    <message>
        <source>Set KOMBIT&apos;s certificate up with Digital Post</source>
        <translation>Opsæt KOMBITs certifikat hos Digital Post</translation>
    </message>
    <message>
        <source>Read as a system&apos;s certificate, VOCES or FOCES.</source>
        <translation>Læses som et systems certifikat, VOCES eller FOCES.</translation>
    </message>
    <message>
        <source>Register Digital Post and its endpoints in STS Organisation</source>
        <translation>Registrér Digital Post og dets endpoints i STS Organisation</translation>
    </message>
    <message>
        <source>See that TBA10-TBA15 for Beskedfordeler are done</source>
        <translation>Verificér, at TBA10-TBA15 for Beskedfordeler er gennemført</translation>
    </message>
    <message>
        <source>Ask for the service agreement to send NemSMS tilmelding</source>
        <translation>Anmod om serviceaftalen til at afsende NemSMS tilmelding</translation>
    </message>
    <message>
        <source>Approve Serviceplatformen&apos;s service agreement</source>
        <translation>Godkend Serviceplatformens serviceaftale</translation>
    </message>
    <message>
        <source>Register the service with its logical and physical endpoint</source>
        <translation>Registrér servicen med logisk og fysisk endpoint</translation>
    </message>
    <message>
        <source>Post-configure agreements: two SysIDs and the register&apos;s certificate</source>
        <translation>Postkonfigurér aftaler: to SysID&apos;er og registerets certifikat</translation>
    </message>
    <message>
        <source>The first SysID is read as NemSMS&apos;s, as TS106 has it.</source>
        <translation>Det første SysID læses som det for NemSMS, som TS106 har det.</translation>
    </message>
    <message>
        <source>The kommune</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Supplier of the line-of-business system</source>
        <translation>Leverandør af fagsystemet</translation>
    </message>
    <message>
        <source>Serviceplatformen</source>
        <translation>Serviceplatformen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User system, towards Serviceplatformen</source>
        <translation>Anvendersystem, over for Serviceplatformen</translation>
    </message>
    <message>
        <source>The kommune, towards the register</source>
        <translation>Kommunen, over for registeret</translation>
    </message>
    <message>
        <source>KOMBIT, towards Digital Post</source>
        <translation>KOMBIT, over for Digital Post</translation>
    </message>
    <message>
        <source>VOCES (organisation)</source>
        <translation>VOCES (organisation)</translation>
    </message>
    <message>
        <source>FOCES (system)</source>
        <translation>FOCES (system)</translation>
    </message>
    <message>
        <source>MOCES (employee)</source>
        <translation>MOCES (medarbejder)</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Aftryk (SHA-256)</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadecimale cifre</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Aftryk (SHA-1)</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as Windows shows it</source>
        <translation>40 hexadecimale cifre, som Windows viser det</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Udsteder</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Hexadecimal digits</source>
        <translation>Hexadecimale cifre</translation>
    </message>
    <message>
        <source>Of whom it was issued to</source>
        <translation>Dens, certifikatet er udstedt til</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikater</translation>
    </message>
    <message>
        <source>What is public about the certificates that the agreements name.</source>
        <translation>Det offentlige om de certifikater, som aftalerne nævner.</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Afsendelse</translation>
    </message>
    <message>
        <source>OpdaterBorger</source>
        <translation>OpdaterBorger</translation>
    </message>
    <message>
        <source>TilmeldNemSMS</source>
        <translation>TilmeldNemSMS</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Line-of-business system</source>
        <translation>Fagsystem</translation>
    </message>
    <message>
        <source>For example KY</source>
        <translation>For eksempel KY</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A positive whole number; may be left out</source>
        <translation>Et positivt helt tal; kan udelades</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Forsendelsestype</translation>
    </message>
    <message>
        <source>Kinds of message</source>
        <translation>Forsendelsestyper</translation>
    </message>
    <message>
        <source>Which MaterialeID each line-of-business system uses for its messages.</source>
        <translation>Hvilket MaterialeID hvert fagsystem bruger til sine forsendelser.</translation>
    </message>
    <message>
        <source>Registration group</source>
        <translation>Tilmeldingsgruppe</translation>
    </message>
    <message>
        <source>Membership of a group</source>
        <translation>Gruppetilknytning</translation>
    </message>
    <message>
        <source>Memberships of groups</source>
        <translation>Gruppetilknytninger</translation>
    </message>
    <message>
        <source>Which materials belong to which registration groups.</source>
        <translation>Hvilke materialer der hører til hvilke tilmeldingsgrupper.</translation>
    </message>
    <message>
        <source>Name in front of the title</source>
        <translation>Navn foran titlen</translation>
    </message>
    <message>
        <source>Mailbox for answers</source>
        <translation>Postkasse til besvarelse</translation>
    </message>
    <message>
        <source>Not relevant for NemSMS</source>
        <translation>Ikke relevant for NemSMS</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frosset</translation>
    </message>
    <message>
        <source>Made before NgDP, where no new MaterialeID can be made</source>
        <translation>Oprettet før NgDP, hvor nye MaterialeID ikke kan oprettes</translation>
    </message>
    <message>
        <source>Becomes in MeMo</source>
        <translation>Bliver i MeMo til</translation>
    </message>
    <message>
        <source>For example the message type that takes its place</source>
        <translation>For eksempel den meddelelsestype, der træder i stedet</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>SF1600 and SF2250</source>
        <translation>SF1600 og SF2250</translation>
    </message>
    <message>
        <source>SF1601 and SF1461 (NgDP)</source>
        <translation>SF1601 og SF1461 (NgDP)</translation>
    </message>
    <message>
        <source>Which integrations the environment is reached through</source>
        <translation>Hvilke integrationer miljøet nås gennem</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Enrolment address</source>
        <translation>Adresse til tilmelding</translation>
    </message>
    <message>
        <source>https address of the NemSMS service: OpdaterBorger and TilmeldNemSMS</source>
        <translation>https-adresse på NemSMS-servicen: OpdaterBorger og TilmeldNemSMS</translation>
    </message>
    <message>
        <source>SF1601 address</source>
        <translation>SF1601-adresse</translation>
    </message>
    <message>
        <source>https address; needed on the route SF1601</source>
        <translation>https-adresse; kræves på ruten SF1601</translation>
    </message>
    <message>
        <source>Token service address</source>
        <translation>Adresse på tokenservice</translation>
    </message>
    <message>
        <source>https address of the Security Token Service</source>
        <translation>https-adresse på Security Token Service</translation>
    </message>
    <message>
        <source>Speaks about</source>
        <translation>Udtaler sig om</translation>
    </message>
    <message>
        <source>Digital Post</source>
        <translation>Digital Post</translation>
    </message>
    <message>
        <source>What it exchanges</source>
        <translation>Hvad det udveksler</translation>
    </message>
    <message>
        <source>One of them, never both</source>
        <translation>Den ene, aldrig begge</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Udveksling</translation>
    </message>
    <message>
        <source>Changes of recipients</source>
        <translation>Ændringer af modtagere</translation>
    </message>
    <message>
        <source>Full list</source>
        <translation>Fuld liste</translation>
    </message>
    <message>
        <source>Payer&apos;s EAN</source>
        <translation>EAN på betaler</translation>
    </message>
    <message>
        <source>13 digits; not the one that sending is billed to</source>
        <translation>13 cifre; ikke det, som afsendelse afregnes til</translation>
    </message>
    <message>
        <source>The kommune&apos;s VOCES or FOCES, as it was uploaded to Digital Post</source>
        <translation>Kommunens VOCES eller FOCES, som det er uploadet til Digital Post</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>What citizens are enrolled through, with a SysID of its own.</source>
        <translation>Det, borgere tilmeldes gennem, med sit eget SysID.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Message type: events from Beskedfordeler</source>
        <translation>Beskedtype: hændelser fra Beskedfordeler</translation>
    </message>
    <message>
        <source>Who asks for the agreement</source>
        <translation>Den, der anmoder om aftalen</translation>
    </message>
    <message>
        <source>SysIDs and register</source>
        <translation>SysID&apos;er og register</translation>
    </message>
    <message>
        <source>SysID (Fjernprint)</source>
        <translation>SysID (Fjernprint)</translation>
    </message>
    <message>
        <source>Register&apos;s certificate</source>
        <translation>Registerets certifikat</translation>
    </message>
    <message>
        <source>The same that was uploaded to Digital Post</source>
        <translation>Det samme, som er uploadet til Digital Post</translation>
    </message>
    <message>
        <source>Security model</source>
        <translation>Sikkerhedsmodel</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Beskedtype</translation>
    </message>
    <message>
        <source>Data limits</source>
        <translation>Dataafgrænsning</translation>
    </message>
    <message>
        <source>NemSMS tilmelding</source>
        <translation>NemSMS tilmelding</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>May receive</source>
        <translation>Må modtage</translation>
    </message>
    <message>
        <source>May send</source>
        <translation>Må afsende</translation>
    </message>
    <message>
        <source>Through Beskedfordeler</source>
        <translation>Gennem Beskedfordeler</translation>
    </message>
    <message>
        <source>Personal sensitivity</source>
        <translation>Personfølsomhed</translation>
    </message>
    <message>
        <source>alle: no limit</source>
        <translation>alle: ingen afgrænsning</translation>
    </message>
    <message>
        <source>KLE numbers</source>
        <translation>KLE-numre</translation>
    </message>
    <message>
        <source>Fjernprint supplier</source>
        <translation>Fjernprintleverandør</translation>
    </message>
    <message>
        <source>Fjernprint</source>
        <translation>Fjernprint</translation>
    </message>
    <message>
        <source>Approved by KOMBIT</source>
        <translation>Godkendt af KOMBIT</translation>
    </message>
    <message>
        <source>Approval checked on</source>
        <translation>Godkendelse kontrolleret</translation>
    </message>
    <message>
        <source>When a supplier changes, tell KY and KSD</source>
        <translation>Skifter leverandøren, skal KY og KSD have besked</translation>
    </message>
    <message>
        <source>Validity, volume and contacts</source>
        <translation>Gyldighed, mængde og kontakter</translation>
    </message>
    <message>
        <source>Expected volume</source>
        <translation>Forventet mængde</translation>
    </message>
    <message>
        <source>Calls a year</source>
        <translation>Kald om året</translation>
    </message>
    <message>
        <source>Supplier&apos;s contact</source>
        <translation>Leverandørens kontakt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Anmodet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ophørt</translation>
    </message>
    <message>
        <source>State set by</source>
        <translation>Tilstand sat af</translation>
    </message>
    <message>
        <source>State set at</source>
        <translation>Tilstand sat</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>Begrundelse for tilstanden</translation>
    </message>
    <message>
        <source>For a company instead of a person</source>
        <translation>For en virksomhed i stedet for en person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Fællesoffentligt Testmiljø</source>
        <translation>Fællesoffentligt Testmiljø</translation>
    </message>
    <message>
        <source>Test portal</source>
        <translation>Testportal</translation>
    </message>
    <message>
        <source>Phone and test</source>
        <translation>Telefon og test</translation>
    </message>
    <message>
        <source>The number&apos;s owner has agreed</source>
        <translation>Nummerets ejer har samtykket</translation>
    </message>
    <message>
        <source>Needed outside the local platform</source>
        <translation>Kræves uden for lokal platform</translation>
    </message>
    <message>
        <source>Expected enrolment</source>
        <translation>Forventet tilmelding</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Afventer bekræftelse</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Frameldt</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Reserveret af</translation>
    </message>
    <message>
        <source>Who tests with it now; empty: free</source>
        <translation>Hvem der tester med den nu; tomt: ledig</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Gruppenummer</translation>
    </message>
    <message>
        <source>Digits, from the administration portal</source>
        <translation>Cifre, fra administrationsportalen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Citizen (Borger)</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Company (Virksomhed)</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>One or the other: a material for both has two groups</source>
        <translation>Den ene eller den anden: et materiale til begge har to grupper</translation>
    </message>
    <message>
        <source>Type of its materials</source>
        <translation>Typen af materialer</translation>
    </message>
    <message>
        <source>Obligatory</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Activation date</source>
        <translation>Aktiveringsdato</translation>
    </message>
    <message>
        <source>Registration groups</source>
        <translation>Tilmeldingsgrupper</translation>
    </message>
    <message>
        <source>Whom materials are for: citizens or companies.</source>
        <translation>Hvem materialer er til: borgere eller virksomheder.</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Modpart</translation>
    </message>
    <message>
        <source>For example Digitaliseringsstyrelsen (Digital Post)</source>
        <translation>For eksempel Digitaliseringsstyrelsen (Digital Post)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Covers NemSMS</source>
        <translation>Dækker NemSMS</translation>
    </message>
    <message>
        <source>What it covers and costs</source>
        <translation>Hvad den dækker og koster</translation>
    </message>
    <message>
        <source>Covers Register</source>
        <translation>Dækker Register</translation>
    </message>
    <message>
        <source>Covers SF1600</source>
        <translation>Dækker SF1600</translation>
    </message>
    <message>
        <source>Billed EAN</source>
        <translation>EAN, der afregnes</translation>
    </message>
    <message>
        <source>13 digits; all sending is billed to this one</source>
        <translation>13 cifre; al afsendelse afregnes hertil</translation>
    </message>
    <message>
        <source>One-off fee per SysID</source>
        <translation>Engangsbeløb pr. SysID</translation>
    </message>
    <message>
        <source>Whole kroner</source>
        <translation>Hele kroner</translation>
    </message>
    <message>
        <source>Access to the administration portal</source>
        <translation>Adgang til administrationsportalen</translation>
    </message>
    <message>
        <source>Connection agreement</source>
        <translation>Tilslutningsaftale</translation>
    </message>
    <message>
        <source>Connection agreements</source>
        <translation>Tilslutningsaftaler</translation>
    </message>
    <message>
        <source>What the authority has agreed with Digital Post, and which EAN is billed.</source>
        <translation>Hvad myndigheden har aftalt med Digital Post, og hvilket EAN der afregnes til.</translation>
    </message>
    <message>
        <source>Billed for all sending</source>
        <translation>Afregnes for al afsendelse</translation>
    </message>
    <message>
        <source>Only shown in the statement of use</source>
        <translation>Vises kun i opgørelsen over forbrug</translation>
    </message>
    <message>
        <source>Payer of the register</source>
        <translation>Betaler for registeret</translation>
    </message>
    <message>
        <source>An API key has not expired</source>
        <translation>En API-nøgle er ikke udløbet</translation>
    </message>
    <message>
        <source>An API key lasts for 90 days more</source>
        <translation>En API-nøgle gælder mindst 90 dage endnu</translation>
    </message>
    <message>
        <source>On NgDP&apos;s route a sender system has an API key</source>
        <translation>På NgDP&apos;s rute har et afsendersystem en API-nøgle</translation>
    </message>
    <message>
        <source>A sender system has a contact person</source>
        <translation>Et afsendersystem har en kontaktperson</translation>
    </message>
    <message>
        <source>A sender system&apos;s SysID stands in a service agreement</source>
        <translation>Et afsendersystems SysID står i en serviceaftale</translation>
    </message>
    <message>
        <source>One sender system has a SysID</source>
        <translation>Ét afsendersystem har et SysID</translation>
    </message>
    <message>
        <source>A sender system&apos;s EAN is the billed one</source>
        <translation>Et afsendersystems EAN er det, der afregnes på</translation>
    </message>
    <message>
        <source>A kommune sends NemSMS with one SysID</source>
        <translation>En kommune sender NemSMS med ét SysID</translation>
    </message>
    <message>
        <source>A sender system&apos;s supplier is written</source>
        <translation>Et afsendersystems leverandør er angivet</translation>
    </message>
    <message>
        <source>The agreement&apos;s SysID for NemSMS is the sender system&apos;s</source>
        <translation>Aftalens SysID for NemSMS er afsendersystemets</translation>
    </message>
    <message>
        <source>The register&apos;s SysID does not stand where the sender&apos;s is</source>
        <translation>Registrets SysID står ikke, hvor afsenderens skal stå</translation>
    </message>
    <message>
        <source>Digital Post&apos;s SysID does not stand where NemSMS&apos;s is</source>
        <translation>Digital Posts SysID står ikke, hvor NemSMS&apos; skal stå</translation>
    </message>
    <message>
        <source>The agreement&apos;s SysID for Digital Post is the sender system&apos;s</source>
        <translation>Aftalens SysID for Digital Post er afsendersystemets</translation>
    </message>
    <message>
        <source>The agreement&apos;s SysID for Register is the register&apos;s</source>
        <translation>Aftalens SysID for Register er registrets</translation>
    </message>
    <message>
        <source>Enrolment goes to a register about NemSMS</source>
        <translation>Tilmelding går til et register om NemSMS</translation>
    </message>
    <message>
        <source>Agreement and register have the same certificate</source>
        <translation>Aftale og register har det samme certifikat</translation>
    </message>
    <message>
        <source>An agreement for enrolment has NemSMS&apos;s SysID too</source>
        <translation>En aftale om tilmelding har også NemSMS&apos; SysID</translation>
    </message>
    <message>
        <source>An approved agreement is made active</source>
        <translation>En godkendt aftale gøres aktiv</translation>
    </message>
    <message>
        <source>A requested agreement is answered</source>
        <translation>En anmodet aftale besvares</translation>
    </message>
    <message>
        <source>A changed agreement is approved again</source>
        <translation>En ændret aftale godkendes igen</translation>
    </message>
    <message>
        <source>A rejected agreement is asked for again or ended</source>
        <translation>En afvist aftale anmodes igen eller ophører</translation>
    </message>
    <message>
        <source>One agreement covers a line-of-business system</source>
        <translation>Én aftale dækker et fagsystem</translation>
    </message>
    <message>
        <source>Agreements are for the environment&apos;s route</source>
        <translation>Aftaler er til miljøets rute</translation>
    </message>
    <message>
        <source>Events are those of NemSMS</source>
        <translation>Hændelser er NemSMS&apos; egne</translation>
    </message>
    <message>
        <source>A certificate lasts for 90 days more</source>
        <translation>Et certifikat gælder mindst 90 dage endnu</translation>
    </message>
    <message>
        <source>Serviceplatformen&apos;s certificate is KOMBIT&apos;s</source>
        <translation>Serviceplatformens certifikat er KOMBITs</translation>
    </message>
    <message>
        <source>Production has no test certificate</source>
        <translation>Produktion har intet testcertifikat</translation>
    </message>
    <message>
        <source>A test environment has test certificates</source>
        <translation>Et testmiljø har testcertifikater</translation>
    </message>
    <message>
        <source>A certificate in use has not run out</source>
        <translation>Et certifikat i brug er ikke udløbet</translation>
    </message>
    <message>
        <source>The connection agreement covers NemSMS</source>
        <translation>Tilslutningsaftalen dækker NemSMS</translation>
    </message>
    <message>
        <source>The connection agreement covers the register</source>
        <translation>Tilslutningsaftalen dækker registret</translation>
    </message>
    <message>
        <source>The kommune has access to the administration portal</source>
        <translation>Kommunen har adgang til administrationsportalen</translation>
    </message>
    <message>
        <source>A kommune has the CVR that it is known with</source>
        <translation>En kommune har det CVR-nummer, den er kendt med</translation>
    </message>
    <message>
        <source>A sender system&apos;s supplier is KOMBIT</source>
        <translation>Et afsendersystems leverandør er KOMBIT</translation>
    </message>
    <message>
        <source>A sender system sends system to system</source>
        <translation>Et afsendersystem sender system-til-system</translation>
    </message>
    <message>
        <source>A sender system looks registrations up online</source>
        <translation>Et afsendersystem slår tilmeldinger op online</translation>
    </message>
    <message>
        <source>A sender system has the mobile number that it sends from</source>
        <translation>Et afsendersystem har det mobilnummer, det sender fra</translation>
    </message>
    <message>
        <source>NemSMS and Digital Post have a SysID each</source>
        <translation>NemSMS og Digital Post har hver sit SysID</translation>
    </message>
    <message>
        <source>An API key has the day on which it expires</source>
        <translation>En API-nøgle har den dag, den udløber</translation>
    </message>
    <message>
        <source>A register&apos;s supplier is KOMBIT</source>
        <translation>Et registers leverandør er KOMBIT</translation>
    </message>
    <message>
        <source>A register speaks about NemSMS</source>
        <translation>Et register udtaler sig om NemSMS</translation>
    </message>
    <message>
        <source>A register exchanges changes, not full lists</source>
        <translation>Et register udveksler ændringer, ikke fuld liste</translation>
    </message>
    <message>
        <source>A register has a certificate</source>
        <translation>Et register har et certifikat</translation>
    </message>
    <message>
        <source>A register&apos;s certificate is the kommune&apos;s, not an employee&apos;s</source>
        <translation>Et registers certifikat er kommunens, ikke en medarbejders</translation>
    </message>
    <message>
        <source>A certificate has the day on which it runs out</source>
        <translation>Et certifikat har den dag, det udløber</translation>
    </message>
    <message>
        <source>An environment has a client certificate</source>
        <translation>Et miljø har et klientcertifikat</translation>
    </message>
    <message>
        <source>An SMS has no name in front of a title</source>
        <translation>En SMS har intet navn foran en titel</translation>
    </message>
    <message>
        <source>Nobody answers an SMS to a mailbox</source>
        <translation>Ingen besvarer en SMS til en postkasse</translation>
    </message>
    <message>
        <source>Enrolment in NemSMS is never obligatory</source>
        <translation>Tilmelding til NemSMS er aldrig obligatorisk</translation>
    </message>
    <message>
        <source>An obligatory group has the day from which it is open</source>
        <translation>En obligatorisk gruppe har den dag, den åbner</translation>
    </message>
    <message>
        <source>An agreement for sending has the SysID for NemSMS</source>
        <translation>En aftale om afsendelse har NemSMS&apos; SysID</translation>
    </message>
    <message>
        <source>An agreement for enrolment has the register&apos;s SysID</source>
        <translation>En aftale om tilmelding har registrets SysID</translation>
    </message>
    <message>
        <source>An agreement has a SysID for each purpose</source>
        <translation>En aftale har et SysID til hvert formål</translation>
    </message>
    <message>
        <source>The register has a SysID of its own in an agreement</source>
        <translation>Registret har sit eget SysID i en aftale</translation>
    </message>
    <message>
        <source>Certificate access has its reason</source>
        <translation>Certifikatadgang har sin begrundelse</translation>
    </message>
    <message>
        <source>Certificate access has its date</source>
        <translation>Certifikatadgang har sin dato</translation>
    </message>
    <message>
        <source>Access is by token</source>
        <translation>Adgangen er med token</translation>
    </message>
    <message>
        <source>An agreement about a message type names it</source>
        <translation>En aftale om en beskedtype nævner den</translation>
    </message>
    <message>
        <source>An agreement about a message type may receive or send</source>
        <translation>En aftale om en beskedtype må modtage eller afsende</translation>
    </message>
    <message>
        <source>Data limits let all through</source>
        <translation>Dataafgrænsninger lader alt komme igennem</translation>
    </message>
    <message>
        <source>An agreement for enrolment names the register&apos;s certificate</source>
        <translation>En aftale om tilmelding angiver registrets certifikat</translation>
    </message>
    <message>
        <source>A fjernprint supplier&apos;s approval was looked up</source>
        <translation>En fjernprintleverandørs godkendelse er slået op</translation>
    </message>
    <message>
        <source>Nothing ends before it begins</source>
        <translation>Intet ophører, før det begynder</translation>
    </message>
    <message>
        <source>A registration group has a material</source>
        <translation>En tilmeldingsgruppe har et materiale</translation>
    </message>
    <message>
        <source>A material and its groups are of one type</source>
        <translation>Et materiale og dets grupper er af samme type</translation>
    </message>
    <message>
        <source>A material is in a group once</source>
        <translation>Et materiale er i en gruppe én gang</translation>
    </message>
    <message>
        <source>A material has one group for citizens and one for companies</source>
        <translation>Et materiale har én gruppe for borgere og én for virksomheder</translation>
    </message>
    <message>
        <source>A kind of message uses a material of its own kommune</source>
        <translation>En forsendelsestype bruger et materiale fra sin egen kommune</translation>
    </message>
    <message>
        <source>A kind of message has a number of its own</source>
        <translation>En forsendelsestype har sit eget nummer</translation>
    </message>
    <message>
        <source>A line-of-business system that sends has an agreement for it</source>
        <translation>Et fagsystem, der sender, har en aftale om det</translation>
    </message>
    <message>
        <source>An agreement in force has not ended</source>
        <translation>En aftale i kraft er ikke ophørt</translation>
    </message>
    <message>
        <source>An agreement in force has begun</source>
        <translation>En aftale i kraft er begyndt</translation>
    </message>
    <message>
        <source>An active agreement lasts for 90 days more</source>
        <translation>En aktiv aftale gælder mindst 90 dage endnu</translation>
    </message>
    <message>
        <source>The sender system lasts as long as the agreement</source>
        <translation>Afsendersystemet gælder lige så længe som aftalen</translation>
    </message>
    <message>
        <source>The register lasts as long as the agreement</source>
        <translation>Registret gælder lige så længe som aftalen</translation>
    </message>
    <message>
        <source>The connection agreement lasts as long as what rests on it</source>
        <translation>Tilslutningsaftalen gælder lige så længe som det, der hviler på den</translation>
    </message>
    <message>
        <source>There is no day between two agreements</source>
        <translation>Der er ingen dage mellem to aftaler</translation>
    </message>
    <message>
        <source>A sender system lasts for 90 days more</source>
        <translation>Et afsendersystem gælder mindst 90 dage endnu</translation>
    </message>
    <message>
        <source>A register in use has not ended</source>
        <translation>Et register i brug er ikke ophørt</translation>
    </message>
    <message>
        <source>A connection agreement is renewed in time</source>
        <translation>En tilslutningsaftale fornyes i tide</translation>
    </message>
    <message>
        <source>A record keeps the rules of its own fields</source>
        <translation>En registrering overholder reglerne for sine egne felter</translation>
    </message>
    <message>
        <source>Nothing in use refers to what is retired</source>
        <translation>Intet i brug henviser til noget udgået</translation>
    </message>
    <message>
        <source>What a record refers to is there</source>
        <translation>Det, en registrering henviser til, findes</translation>
    </message>
    <message>
        <source>Records that belong together are of one environment</source>
        <translation>Registreringer, der hører sammen, er fra ét miljø</translation>
    </message>
    <message>
        <source>Nothing in use refers to a draft</source>
        <translation>Intet i brug henviser til en kladde</translation>
    </message>
    <message>
        <source>A connection agreement is signed</source>
        <translation>En tilslutningsaftale er underskrevet</translation>
    </message>
    <message>
        <source>One EAN is billed for a kommune&apos;s messages</source>
        <translation>Ét EAN afregnes for en kommunes beskeder</translation>
    </message>
    <message>
        <source>A sender system rests on an agreement with Digital Post</source>
        <translation>Et afsendersystem hviler på en aftale med Digital Post</translation>
    </message>
    <message>
        <source>A register rests on an agreement with Digital Post</source>
        <translation>Et register hviler på en aftale med Digital Post</translation>
    </message>
    <message>
        <source>An agreement in force covers sending</source>
        <translation>En aftale i kraft dækker afsendelse</translation>
    </message>
    <message>
        <source>Who sends can also enrol</source>
        <translation>Den, der sender, kan også tilmelde</translation>
    </message>
    <message>
        <source>An agreement in force covers enrolment</source>
        <translation>En aftale i kraft dækker tilmelding</translation>
    </message>
    <message>
        <source>Who enrols also hears of changes</source>
        <translation>Den, der tilmelder, hører også om ændringer</translation>
    </message>
    <message>
        <source>A material is in a registration group</source>
        <translation>Et materiale er i en tilmeldingsgruppe</translation>
    </message>
    <message>
        <source>One material has a MaterialeID</source>
        <translation>Ét materiale har et MaterialeID</translation>
    </message>
    <message>
        <source>Materials differ in something</source>
        <translation>Materialer adskiller sig i noget</translation>
    </message>
    <message>
        <source>A line-of-business system uses a NemSMS material</source>
        <translation>Et fagsystem bruger et NemSMS-materiale</translation>
    </message>
    <message>
        <source>A group of the material is open</source>
        <translation>En af materialets grupper er åben</translation>
    </message>
    <message>
        <source>A material&apos;s sender system is in use</source>
        <translation>Et materiales afsendersystem er i brug</translation>
    </message>
    <message>
        <source>A material&apos;s sender system has not ended</source>
        <translation>Et materiales afsendersystem er ikke ophørt</translation>
    </message>
    <message>
        <source>A frozen material has its place in MeMo</source>
        <translation>Et frosset materiale har sin plads i MeMo</translation>
    </message>
    <message>
        <source>On NgDP every MaterialeID is frozen</source>
        <translation>På NgDP er hvert MaterialeID frosset</translation>
    </message>
    <message>
        <source>Letters have a sender system with Digital Post&apos;s SysID</source>
        <translation>Breve har et afsendersystem med Digital Posts SysID</translation>
    </message>
    <message>
        <source>Production has production&apos;s addresses</source>
        <translation>Produktion har produktionens adresser</translation>
    </message>
    <message>
        <source>A test environment has no address of production</source>
        <translation>Et testmiljø har ingen adresse i produktion</translation>
    </message>
    <message>
        <source>Only the local platform is on this machine</source>
        <translation>Kun den lokale platform er på denne maskine</translation>
    </message>
    <message>
        <source>Who enrols has an address for it</source>
        <translation>Den, der tilmelder, har en adresse til det</translation>
    </message>
    <message>
        <source>Who uses tokens has the address where they are given</source>
        <translation>Den, der bruger tokens, har adressen, hvor de udstedes</translation>
    </message>
    <message>
        <source>Production does not go by SF1600 any more</source>
        <translation>Produktion går ikke længere gennem SF1600</translation>
    </message>
    <message>
        <source>A test person&apos;s number is used with its owner&apos;s consent</source>
        <translation>En testpersons nummer bruges med ejerens samtykke</translation>
    </message>
    <message>
        <source>Production has no persons of a test source</source>
        <translation>Produktion har ingen personer fra en testkilde</translation>
    </message>
    <message>
        <source>An enrolled test person has a mobile number</source>
        <translation>En tilmeldt testperson har et mobilnummer</translation>
    </message>
    <message>
        <source>What lives in a portal was confirmed there</source>
        <translation>Det, der findes i en portal, er bekræftet dér</translation>
    </message>
    <message>
        <source>What lives in a portal was confirmed in the last 180 days</source>
        <translation>Det, der findes i en portal, er bekræftet inden for 180 dage</translation>
    </message>
    <message>
        <source>Nothing was edited since it was confirmed in the portal</source>
        <translation>Intet er redigeret, siden det blev bekræftet i portalen</translation>
    </message>
    <message>
        <source>The supplier of the line-of-business system</source>
        <translation>Fagsystemets leverandør</translation>
    </message>
    <message>
        <source>The test coordinator</source>
        <translation>Testkoordinatoren</translation>
    </message>
    <message>
        <source>A register&apos;s SysID is its own</source>
        <translation>Et registers SysID er dets eget</translation>
    </message>
    <message>
        <source>A register&apos;s SysID stands in a service agreement</source>
        <translation>Et registers SysID står i en serviceaftale</translation>
    </message>
    <message>
        <source>The register&apos;s payer is the one who is billed</source>
        <translation>Registrets betaler er den, der afregnes med</translation>
    </message>
    <message>
        <source>A register&apos;s certificate has the kommune&apos;s CVR</source>
        <translation>Et registers certifikat har kommunens CVR</translation>
    </message>
    <message>
        <source>A register&apos;s certificate has the register&apos;s role</source>
        <translation>Et registers certifikat har rollen register</translation>
    </message>
    <message>
        <source>A register&apos;s certificate has not run out</source>
        <translation>Et registers certifikat er ikke udløbet</translation>
    </message>
    <message>
        <source>One register has a SysID</source>
        <translation>Ét register har et SysID</translation>
    </message>
    <message>
        <source>A kommune has one register for NemSMS</source>
        <translation>En kommune har ét register for NemSMS</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>Online is expected, though registration lists are used as well</source>
        <translation>Online er det forventede; tilmeldingslister bruges dog også</translation>
    </message>
    <message>
        <source>IF01 (OpdaterBorger) is meant: the citizen must be registered by IF01 before IF02 (TilmeldNemSMS) can enrol. The text refers to itself.</source>
        <translation>Her menes IF01 (OpdaterBorger): Borgeren skal være oprettet med IF01, før IF02 (TilmeldNemSMS) kan tilmelde. Teksten henviser til sig selv.</translation>
    </message>
    <message>
        <source>Two expressions for each kommune: one with a list of CPR, one with a list of CVR, since one list holds only one of the two.</source>
        <translation>To abonnementsudtryk for hver kommune: ét med en liste af CPR og ét med en liste af CVR, da en liste kun kan have den ene slags.</translation>
    </message>
    <message>
        <source>KY and KSD know the fjernprint supplier</source>
        <translation>KY og KSD kender fjernprintleverandøren</translation>
    </message>
    <message>
        <source>Events have an expression with CPR and one with CVR</source>
        <translation>Hændelser har et abonnementsudtryk med CPR og et med CVR</translation>
    </message>
    <message>
        <source>The two subscription expressions are two</source>
        <translation>De to abonnementsudtryk er to</translation>
    </message>
    <message>
        <source>A subscription expression is named, not listed</source>
        <translation>Et abonnementsudtryk er nævnt ved navn, ikke skrevet af</translation>
    </message>
    <message>
        <source>Subscription expression with CPR</source>
        <translation>Abonnementsudtryk med CPR</translation>
    </message>
    <message>
        <source>Subscription expressions</source>
        <translation>Abonnementsudtryk</translation>
    </message>
    <message>
        <source>Name or UUID in Beskedfordeler, never the numbers in its list</source>
        <translation>Navn eller UUID i Beskedfordeler, aldrig numrene i dets liste</translation>
    </message>
    <message>
        <source>Subscription expression with CVR</source>
        <translation>Abonnementsudtryk med CVR</translation>
    </message>
    <message>
        <source>Supplier that KY and KSD know</source>
        <translation>Leverandør, som KY og KSD kender</translation>
    </message>
    <message>
        <source>KY and KSD told at</source>
        <translation>KY og KSD varslet</translation>
    </message>
    <message>
        <source>KY and KSD told by</source>
        <translation>KY og KSD varslet af</translation>
    </message>
    <message>
        <source>Announced service windows</source>
        <translation>Varslede servicevinduer</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>Det, der er meldt ud</translation>
    </message>
    <message>
        <source>A line each: ugentligt, månedligt or kvartalsvist; from; to; announced; where. ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT</source>
        <translation>En linje til hvert: ugentligt, månedligt eller kvartalsvist; fra; til; varslet; hvor. ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT</translation>
    </message>
    <message>
        <source>Price of a NemSMS (kr.)</source>
        <translation>Pris for en NemSMS (kr.)</translation>
    </message>
    <message>
        <source>For example 0,05; empty: what the specifications tell</source>
        <translation>For eksempel 0,05; tom: det, specifikationerne oplyser</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prisen gælder fra</translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation>Kilde til prisen</translation>
    </message>
    <message>
        <source>SOAP version</source>
        <translation>SOAP-version</translation>
    </message>
    <message>
        <source>SOAP 1.1 (the published WSDL)</source>
        <translation>SOAP 1.1 (den udstillede WSDL)</translation>
    </message>
    <message>
        <source>SOAP 1.2 (SF2250)</source>
        <translation>SOAP 1.2 (SF2250)</translation>
    </message>
    <message>
        <source>SF2250 says 1.2, and every published WSDL is 1.1; change it only where the counterpart asks for it</source>
        <translation>SF2250 siger 1.2, og alle udstillede WSDL&apos;er er 1.1; skift kun, hvor modparten beder om det</translation>
    </message>
    <message>
        <source>A sender system belongs to an authority</source>
        <translation>Et afsendersystem hører til en myndighed</translation>
    </message>
    <message>
        <source>A register belongs to an authority</source>
        <translation>Et register hører til en myndighed</translation>
    </message>
    <message>
        <source>One that was imported with its private key</source>
        <translation>Et, der er importeret med sin private nøgle</translation>
    </message>
    <message>
        <source>Client certificate from a file</source>
        <translation>Klientcertifikat fra en fil</translation>
    </message>
    <message>
        <source>Path of a PKCS#12 file (.p12); used when no imported one is chosen</source>
        <translation>Sti til en PKCS#12-fil (.p12); bruges, når intet importeret er valgt</translation>
    </message>
    <message>
        <source>Token service&apos;s certificate</source>
        <translation>Tokentjenestens certifikat</translation>
    </message>
    <message>
        <source>Path of the certificate that tokens are signed with (PEM); needed for token access</source>
        <translation>Sti til det certifikat, som tokens er signeret med (PEM); kræves for adgang med token</translation>
    </message>
    <message>
        <source>Service&apos;s certificate</source>
        <translation>Tjenestens certifikat</translation>
    </message>
    <message>
        <source>Path of the certificate that answers are signed with (PEM); needed for token access</source>
        <translation>Sti til det certifikat, som svar er signeret med (PEM); kræves for adgang med token</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>Without keyboard and mouse for so long the console closes the database; 15 minutes unless chosen.</source>
        <translation>Uden tastatur og mus så længe lukker konsollen databasen; 15 minutter, hvis intet er valgt.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutter</translation>
    </message>
    <message>
        <source>15 minutes (default)</source>
        <translation>15 minutter (standard)</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutter</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Ryd udklipsholderen efter</translation>
    </message>
    <message>
        <source>What is personal or secret and was copied here is taken out of the clipboard; 30 seconds unless chosen.</source>
        <translation>Det personlige og hemmelige, der er kopieret her, tages ud af udklipsholderen; 30 sekunder, hvis intet er valgt.</translation>
    </message>
    <message>
        <source>15 seconds</source>
        <translation>15 sekunder</translation>
    </message>
    <message>
        <source>30 seconds (default)</source>
        <translation>30 sekunder (standard)</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutter</translation>
    </message>
    <message>
        <source>The authority that it sends for</source>
        <translation>Den myndighed, det sender for</translation>
    </message>
    <message>
        <source>Who answers for the system at the kommune</source>
        <translation>Hvem i kommunen der svarer for systemet</translation>
    </message>
    <message>
        <source>Where notices about the system go</source>
        <translation>Hvor beskeder om systemet sendes hen</translation>
    </message>
    <message>
        <source>First day; empty: since always</source>
        <translation>Første dag; tom: altid</translation>
    </message>
    <message>
        <source>What you call it here</source>
        <translation>Hvad I kalder det her</translation>
    </message>
    <message>
        <source>As the certificate has it: who it was issued to</source>
        <translation>Som det står i certifikatet: hvem det er udstedt til</translation>
    </message>
    <message>
        <source>As the certificate has it: who issued it</source>
        <translation>Som det står i certifikatet: hvem der har udstedt det</translation>
    </message>
    <message>
        <source>From the certificate itself</source>
        <translation>Fra certifikatet selv</translation>
    </message>
    <message>
        <source>From the certificate itself; nothing works with it after that day</source>
        <translation>Fra certifikatet selv; derefter virker intet med det</translation>
    </message>
    <message>
        <source>What you call it here; it is shown in the band at the top</source>
        <translation>Hvad I kalder det her; det vises i båndet øverst</translation>
    </message>
    <message>
        <source>Decides who may be sent to, and cannot be changed later</source>
        <translation>Afgør, hvem der må sendes til, og kan ikke ændres senere</translation>
    </message>
    <message>
        <source>The authority&apos;s full name</source>
        <translation>Myndighedens fulde navn</translation>
    </message>
    <message>
        <source>The authority whose citizens are enrolled through it</source>
        <translation>Den myndighed, hvis borgere tilmeldes gennem det</translation>
    </message>
    <message>
        <source>The authority that the agreement is for</source>
        <translation>Den myndighed, aftalen gælder for</translation>
    </message>
    <message>
        <source>Set when the notice is marked as given</source>
        <translation>Sættes, når varslet markeres som givet</translation>
    </message>
    <message>
        <source>Who answers for the agreement at the kommune</source>
        <translation>Hvem i kommunen der svarer for aftalen</translation>
    </message>
    <message>
        <source>Where notices about the agreement go</source>
        <translation>Hvor beskeder om aftalen sendes hen</translation>
    </message>
    <message>
        <source>Whom to ask at the supplier</source>
        <translation>Hvem der kan spørges hos leverandøren</translation>
    </message>
    <message>
        <source>Set with the state</source>
        <translation>Sættes sammen med tilstanden</translation>
    </message>
    <message>
        <source>Needed when an agreement is rejected</source>
        <translation>Skal skrives, når en aftale afvises</translation>
    </message>
    <message>
        <source>What you call the person here</source>
        <translation>Hvad I kalder personen her</translation>
    </message>
    <message>
        <source>The only environment where the person may be written to</source>
        <translation>Det eneste miljø, hvor der må skrives til personen</translation>
    </message>
    <message>
        <source>Where the person comes from, and with it who may use it</source>
        <translation>Hvor personen kommer fra, og dermed hvem der må bruge den</translation>
    </message>
    <message>
        <source>Nobody has to enrol; for Digital Post only</source>
        <translation>Ingen skal tilmelde sig; kun for Digital Post</translation>
    </message>
    <message>
        <source>From when an obligatory group holds</source>
        <translation>Hvornår en obligatorisk gruppe gælder fra</translation>
    </message>
    <message>
        <source>MeMo version</source>
        <translation>MeMo-version</translation>
    </message>
    <message>
        <source>MeMo 1.2</source>
        <translation>MeMo 1.2</translation>
    </message>
    <message>
        <source>MeMo 1.1</source>
        <translation>MeMo 1.1</translation>
    </message>
    <message>
        <source>What is written on the route SF1601</source>
        <translation>Det, der skrives på ruten SF1601</translation>
    </message>
    <message>
        <source>SF1600 by certificate</source>
        <translation>SF1600 med certifikat</translation>
    </message>
    <message>
        <source>SF1600 by token</source>
        <translation>SF1600 med token</translation>
    </message>
    <message>
        <source>SF1601 (MeMo)</source>
        <translation>SF1601 (MeMo)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ikke før</translation>
    </message>
    <message>
        <source>The route SF1601 only: today or one of the next five days</source>
        <translation>Kun ruten SF1601: i dag eller en af de næste fem dage</translation>
    </message>
    <message>
        <source>MessageUUID</source>
        <translation>MessageUUID</translation>
    </message>
    <message>
        <source>Technical receipt</source>
        <translation>Teknisk kvittering</translation>
    </message>
    <message>
        <source>TransmissionID of KombiPostAfsend&apos;s answer</source>
        <translation>TransmissionID i KombiPostAfsends svar</translation>
    </message>
    <message>
        <source>Recalled at</source>
        <translation>Tilbagekaldt</translation>
    </message>
    <message>
        <source>Business receipt</source>
        <translation>Forretningskvittering</translation>
    </message>
    <message>
        <source>Citizen or company</source>
        <translation>Borger eller virksomhed</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Samtykke givet af</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>En forælder</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>En værge</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Form of the consent</source>
        <translation>Samtykkets form</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>I telefonen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ved fremmøde</translation>
    </message>
    <message>
        <source>In a self-service form</source>
        <translation>I selvbetjening</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Samtykke givet</translation>
    </message>
    <message>
        <source>Wording of the consent</source>
        <translation>Samtykkets ordlyd</translation>
    </message>
    <message>
        <source>Consent noted by</source>
        <translation>Samtykke noteret af</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Signed on at</source>
        <translation>Tilmeldt</translation>
    </message>
    <message>
        <source>Seen active at</source>
        <translation>Set aktiv</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>Frameldt</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Tilmelding</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Tilmeldinger</translation>
    </message>
    <message>
        <source>Enrolments on a citizen&apos;s behalf, each with the consent that it rests on.</source>
        <translation>Tilmeldinger på en borgers vegne, hver med det samtykke, den hviler på.</translation>
    </message>
    <message>
        <source>Signing off outside the local platform</source>
        <translation>Framelding uden for Lokal platform</translation>
    </message>
    <message>
        <source>Signing off takes NemSMS from the citizen at every authority, hospitals and courts too.</source>
        <translation>Framelding fratager borgeren NemSMS hos alle myndigheder, også sygehuse og domstole.</translation>
    </message>
    <message>
        <source>Not allowed (default)</source>
        <translation>Ikke tilladt (standard)</translation>
    </message>
    <message>
        <source>Allowed, with the kommune&apos;s name typed</source>
        <translation>Tilladt, når kommunens navn skrives</translation>
    </message>
    <message>
        <source>Contract of VedligeholdTilmelding</source>
        <translation>Kontrakt for VedligeholdTilmelding</translation>
    </message>
    <message>
        <source>A JSON file with the names of the official WSDL. Empty: reconstructed names.</source>
        <translation>En JSON-fil med navnene fra den officielle WSDL. Tom: rekonstruerede navne.</translation>
    </message>
    <message>
        <source>https address, or amqps://[user@]host:5671/BF/UUID of the dueslag; without a user one logs in by token</source>
        <translation>https-adresse, eller amqps://[bruger@]vært:5671/BF/dueslagets UUID; uden bruger logges der på med token</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Næste forsøg</translation>
    </message>
    <message>
        <source>Empty for a queued message: it waits for a person</source>
        <translation>Tomt for en besked i kø: den venter på et menneske</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>Keep exchanges for</source>
        <translation>Gem udvekslinger i</translation>
    </message>
    <message>
        <source>What went over the wire, masked, is deleted after so long; 30 days unless chosen.</source>
        <translation>Hvad der er sendt og modtaget, maskeret, slettes efter så lang tid; 30 dage, hvis intet er valgt.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>30 days (default)</source>
        <translation>30 dage (standard)</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>A test person&apos;s CPR belongs to nobody unasked</source>
        <translation>En testpersons CPR er ikke en andens uden at vedkommende ved det</translation>
    </message>
    <message>
        <source>An agreement about a message type names its one system</source>
        <translation>En aftale om en beskedtype nævner sit ene fagsystem</translation>
    </message>
    <message>
        <source>TBA10 done on</source>
        <translation>TBA10 gennemført den</translation>
    </message>
    <message>
        <source>Basic tasks for Beskedfordeler</source>
        <translation>Basisopgaver for Beskedfordeler</translation>
    </message>
    <message>
        <source>Only for the agreement that sends</source>
        <translation>Kun for den aftale, der afsender</translation>
    </message>
    <message>
        <source>TBA11 done on</source>
        <translation>TBA11 gennemført den</translation>
    </message>
    <message>
        <source>TBA12 done on</source>
        <translation>TBA12 gennemført den</translation>
    </message>
    <message>
        <source>TBA13 done on</source>
        <translation>TBA13 gennemført den</translation>
    </message>
    <message>
        <source>Empty: not done yet</source>
        <translation>Tom: ikke gennemført endnu</translation>
    </message>
    <message>
        <source>TBA14 done on</source>
        <translation>TBA14 gennemført den</translation>
    </message>
    <message>
        <source>TBA15 done on</source>
        <translation>TBA15 gennemført den</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>The agreement&apos;s number, or the case that holds it</source>
        <translation>Aftalens nummer eller den sag, den ligger på</translation>
    </message>
    <message>
        <source>As it stands in the administration portal</source>
        <translation>Som det står i administrationsportalen</translation>
    </message>
    <message>
        <source>Serviceplatformen sends system to system</source>
        <translation>Serviceplatformen sender system-til-system</translation>
    </message>
    <message>
        <source>Through KOMBIT it is the standard sender system</source>
        <translation>Gennem KOMBIT er det standardafsendersystemet</translation>
    </message>
    <message>
        <source>When the portal gave the key</source>
        <translation>Hvornår portalen udstedte nøglen</translation>
    </message>
    <message>
        <source>Last day; you are warned 90 days before</source>
        <translation>Sidste dag; du advares 90 dage før</translation>
    </message>
    <message>
        <source>Whose it is decides which CVR is expected</source>
        <translation>Hvis det er, afgør hvilket CVR der ventes</translation>
    </message>
    <message>
        <source>A register&apos;s is VOCES or FOCES, never an employee&apos;s</source>
        <translation>Et registers er VOCES eller FOCES, aldrig en medarbejders</translation>
    </message>
    <message>
        <source>What the line-of-business system calls the message</source>
        <translation>Hvad fagsystemet kalder beskeden</translation>
    </message>
    <message>
        <source>Which MaterialeID the system sends it with</source>
        <translation>Hvilket MaterialeID systemet sender den med</translation>
    </message>
    <message>
        <source>Of the same type as the group; a material may be in several</source>
        <translation>Af samme type som gruppen; et materiale må være i flere</translation>
    </message>
    <message>
        <source>A material for citizens and companies is in two</source>
        <translation>Et materiale til både borgere og virksomheder er i to</translation>
    </message>
    <message>
        <source>NemSMS for every SMS; a letter is never sent as one</source>
        <translation>NemSMS for enhver sms; et brev sendes aldrig som sådan</translation>
    </message>
    <message>
        <source>A material belongs to one sender system, and its SysID is the one that sends</source>
        <translation>Et materiale hører til ét afsendersystem, og det er dets SysID, der sender</translation>
    </message>
    <message>
        <source>An SMS has no title: leave it off for NemSMS</source>
        <translation>En sms har ingen titel: lad den være fra ved NemSMS</translation>
    </message>
    <message>
        <source>First day of the price; empty: since always</source>
        <translation>Prisens første dag; tom: altid</translation>
    </message>
    <message>
        <source>Who told the price; needed with it</source>
        <translation>Hvem der oplyste prisen; kræves sammen med den</translation>
    </message>
    <message>
        <source>Changes, as TS103 says; a full list is a finding</source>
        <translation>Ændringer, som TS103 siger; en fuld liste er et fund</translation>
    </message>
    <message>
        <source>From the administration module; it goes with every call</source>
        <translation>Fra administrationsmodulet; den følger med hvert kald</translation>
    </message>
    <message>
        <source>To send takes SF1600 or SF1601; SF2250 covers enrolment only</source>
        <translation>At sende kræver SF1600 eller SF1601; SF2250 dækker kun tilmelding</translation>
    </message>
    <message>
        <source>The system that calls; it goes with every call</source>
        <translation>Det system, der kalder; den følger med hvert kald</translation>
    </message>
    <message>
        <source>For letters; NemSMS is expected to have another</source>
        <translation>Til breve; NemSMS ventes at have et andet</translation>
    </message>
    <message>
        <source>For letters that are printed</source>
        <translation>Til breve, der printes</translation>
    </message>
    <message>
        <source>Certificate access is given by exception, with a reason and a date</source>
        <translation>Adgang med certifikat gives undtagelsesvis, med begrundelse og dato</translation>
    </message>
    <message>
        <source>Needed with certificate access</source>
        <translation>Kræves ved adgang med certifikat</translation>
    </message>
    <message>
        <source>When the exception was given</source>
        <translation>Hvornår undtagelsen blev givet</translation>
    </message>
    <message>
        <source>What the look-up should answer before the test</source>
        <translation>Hvad opslaget bør svare før testen</translation>
    </message>
    <message>
        <source>The same as that of each material in it</source>
        <translation>Den samme som typen på hvert materiale i den</translation>
    </message>
    <message>
        <source>The kommune that signed</source>
        <translation>Den kommune, der har skrevet under</translation>
    </message>
    <message>
        <source>TS101 is closed by this day and the reference; an older agreement will do</source>
        <translation>TS101 lukkes af denne dag og referencen; en ældre aftale er nok</translation>
    </message>
    <message>
        <source>Needed before NemSMS can be sent</source>
        <translation>Kræves, før der kan sendes NemSMS</translation>
    </message>
    <message>
        <source>Needed before citizens can be enrolled</source>
        <translation>Kræves, før borgere kan tilmeldes</translation>
    </message>
    <message>
        <source>The same agreement may cover SF1600</source>
        <translation>Den samme aftale må omfatte SF1600</translation>
    </message>
    <message>
        <source>Comes with the agreement on delivery</source>
        <translation>Følger med leveringsaftalen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1: fra %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: til og med %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 til %3</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 indeholder “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 er tom</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 er ikke tom</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>indeholder</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>er en af</translation>
    </message>
    <message>
        <source>is</source>
        <translation>er</translation>
    </message>
    <message>
        <source>from and to</source>
        <translation>fra og til</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>er ikke tom</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Judge values, from arguments or a line each on standard input; nothing is stored or sent</source>
        <translation>Kontrollér værdier fra argumenter eller linje for linje fra standardinput; intet gemmes eller sendes</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ugyldig</translation>
    </message>
    <message>
        <source>Judge values of kind {kind}</source>
        <translation>Kontrollér værdier af typen {kind}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>The values; none: a line each on standard input</source>
        <translation>Værdierne; uden værdier læses de linje for linje fra standardinput</translation>
    </message>
    <message>
        <source>Create a record: {entity}</source>
        <translation>Opret: {entity}</translation>
    </message>
    <message>
        <source>List: {entities}</source>
        <translation>Vis liste: {entities}</translation>
    </message>
    <message>
        <source>Take a record out of use: {entity}</source>
        <translation>Tag ud af brug: {entity}</translation>
    </message>
    <message>
        <source>Change fields of a record: {entity}</source>
        <translation>Ret felter: {entity}</translation>
    </message>
    <message>
        <source>Show one record: {entity}</source>
        <translation>Vis én: {entity}</translation>
    </message>
    <message>
        <source>Nothing found among: {entity}.</source>
        <translation>Intet fundet blandt: {entity}.</translation>
    </message>
    <message>
        <source>No field to change was given. Name at least one, for example --navn.</source>
        <translation>Der er ikke angivet noget felt, der skal rettes. Angiv mindst ét, for eksempel --navn.</translation>
    </message>
    <message>
        <source>This needs an answer, and there is no terminal to ask on. Run it in a terminal; a passphrase can come from --passphrase-fd.</source>
        <translation>Her kræves et svar, og der er ingen terminal at spørge på. Kør det i en terminal; en adgangssætning kan gives med --passphrase-fd.</translation>
    </message>
    <message>
        <source>Work on the demo store and the local platform</source>
        <translation>Arbejd på demodatabasen og den lokale platform</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Største eller nyeste først</translation>
    </message>
    <message>
        <source>The record&apos;s id, or its number or name</source>
        <translation>Registreringens id, nummer eller navn</translation>
    </message>
    <message>
        <source>For machines: one JSON object a line</source>
        <translation>Til maskiner: ét JSON-objekt pr. linje</translation>
    </message>
    <message>
        <source>da or en; otherwise as the system</source>
        <translation>da eller en; ellers som systemet</translation>
    </message>
    <message>
        <source>At most this many; otherwise all</source>
        <translation>Højst så mange; ellers alle</translation>
    </message>
    <message>
        <source>Id or name of the environment to work in</source>
        <translation>Id eller navn på det miljø, der arbejdes i</translation>
    </message>
    <message>
        <source>Retired records too</source>
        <translation>Også udgåede</translation>
    </message>
    <message>
        <source>Only records whose name or number contains this</source>
        <translation>Kun dem, hvis navn eller nummer indeholder dette</translation>
    </message>
    <message>
        <source>Only if this is the record&apos;s version; otherwise the present one</source>
        <translation>Kun hvis dette er registreringens version; ellers den nuværende</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Den samme igen:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; try again.</source>
        <translation>De to adgangssætninger er forskellige. Intet blev ændret; prøv igen.</translation>
    </message>
    <message>
        <source>No passphrase could be read from file descriptor {fd}. Give it as the first line, for example: nemsmsctl --passphrase-fd 3 ... 3&lt; file.</source>
        <translation>Der kunne ikke læses nogen adgangssætning fra fildeskriptor {fd}. Giv den som første linje, for eksempel: nemsmsctl --passphrase-fd 3 ... 3&lt; fil.</translation>
    </message>
    <message>
        <source>Administer NemSMS and send test SMS from the command line</source>
        <translation>Administrér NemSMS, og send test-SMS fra kommandolinjen</translation>
    </message>
    <message>
        <source>(retired)</source>
        <translation>(udgået)</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fejl</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>bemærk</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>Type {word} to go on, anything else to stop:</source>
        <translation>Skriv {word} for at fortsætte; alt andet stopper:</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check its name and that you may read it.</source>
        <translation>Filen {path} kan ikke læses. Kontrollér navnet, og at du har adgang til at læse den.</translation>
    </message>
    <message>
        <source>A CPR number has digits only, written DDMMYY-NNNN. Take away the other characters.</source>
        <translation>Et CPR-nummer består kun af cifre, skrevet DDMMÅÅ-NNNN. Fjern de andre tegn.</translation>
    </message>
    <message>
        <source>The first six digits of this CPR number, with the seventh for the century, are not a date. Check the digits.</source>
        <translation>De første seks cifre i CPR-nummeret er ikke en dato, når det syvende angiver århundredet. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>The CPR number is missing. Write it as DDMMYY-NNNN.</source>
        <translation>CPR-nummeret mangler. Skriv det som DDMMÅÅ-NNNN.</translation>
    </message>
    <message>
        <source>A CPR number has 10 digits, this has {count}. Write it as DDMMYY-NNNN.</source>
        <translation>Et CPR-nummer har 10 cifre, dette har {count}. Skriv det som DDMMÅÅ-NNNN.</translation>
    </message>
    <message>
        <source>{cpr} does not pass modulus 11. Numbers like that were given to people born on this 1 January, so it may well be right.</source>
        <translation>{cpr} opfylder ikke modulus 11. Sådanne numre er givet til personer født denne 1. januar, så det kan godt være rigtigt.</translation>
    </message>
    <message>
        <source>{cpr} does not pass modulus 11, and no such number is known for this date of birth: very unlikely. Check the digits; the number is not refused.</source>
        <translation>{cpr} opfylder ikke modulus 11, og der kendes ingen sådanne numre for denne fødselsdato: meget usandsynligt. Kontrollér cifrene; nummeret afvises ikke.</translation>
    </message>
    <message>
        <source>{cpr} is a replacement number (60 is added to the day). CPR does not know it, and nobody can be enrolled in NemSMS with it.</source>
        <translation>{cpr} er et erstatningsnummer (der er lagt 60 til dagen). CPR kender det ikke, og ingen kan tilmeldes NemSMS med det.</translation>
    </message>
    <message>
        <source>0000000000 stands for a number that is not known. Write the recipient&apos;s own CPR number.</source>
        <translation>0000000000 står for et ukendt nummer. Skriv modtagerens eget CPR-nummer.</translation>
    </message>
    <message>
        <source>PrintService&apos;s schema refuses {cpr}: it lets only days 01-31 through. Use the person&apos;s CPR number.</source>
        <translation>PrintServices skema afviser {cpr}: det tillader kun dagene 01-31. Brug personens CPR-nummer.</translation>
    </message>
    <message>
        <source>The CVR number is missing. Write eight digits.</source>
        <translation>CVR-nummeret mangler. Skriv otte cifre.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a CVR number: its digits do not pass modulus 11. Check the digits.</source>
        <translation>&quot;{value}&quot; er ikke et CVR-nummer: cifrene opfylder ikke modulus 11. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>{cvr} is a test number and cannot be used in production. Use the authority&apos;s own CVR number.</source>
        <translation>{cvr} er et testnummer og kan ikke bruges i produktion. Brug myndighedens eget CVR-nummer.</translation>
    </message>
    <message>
        <source>{cvr} is a test number that no company can have. It is accepted in test environments only.</source>
        <translation>{cvr} er et testnummer, som ingen virksomhed kan have. Det kan kun bruges i testmiljøer.</translation>
    </message>
    <message>
        <source>00000000 is not a CVR number. Write the authority&apos;s own.</source>
        <translation>00000000 er ikke et CVR-nummer. Skriv myndighedens eget.</translation>
    </message>
    <message>
        <source>The last digit of EAN {value} should be {expected}. Check the digits.</source>
        <translation>Det sidste ciffer i EAN {value} skulle være {expected}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>The EAN number is missing. Write 13 digits.</source>
        <translation>EAN-nummeret mangler. Skriv 13 cifre.</translation>
    </message>
    <message>
        <source>EAN {value} does not begin with 5798 as those of the Danish public sector do. Check that it is the authority&apos;s.</source>
        <translation>EAN {value} begynder ikke med 5798, som det offentliges EAN-numre gør. Kontrollér, at det er myndighedens.</translation>
    </message>
    <message>
        <source>The MaterialeID is missing. Write a whole number such as 167783.</source>
        <translation>MaterialeID mangler. Skriv et helt tal som 167783.</translation>
    </message>
    <message>
        <source>MaterialeID {value} is larger than 2147483647, the largest that Digital Post&apos;s API carries. Check the digits.</source>
        <translation>MaterialeID {value} er større end 2147483647, det største, som Digital Posts snitflade kan bære. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>A mobile number has digits only, with +45 in front at most. Take away the other characters.</source>
        <translation>Et mobilnummer består kun af cifre, højst med +45 foran. Fjern de andre tegn.</translation>
    </message>
    <message>
        <source>NemSMS go to Danish mobile numbers only. Write a number with +45 or eight digits.</source>
        <translation>NemSMS sendes kun til danske mobilnumre. Skriv et nummer med +45 eller otte cifre.</translation>
    </message>
    <message>
        <source>The mobile number is missing. Write eight digits.</source>
        <translation>Mobilnummeret mangler. Skriv otte cifre.</translation>
    </message>
    <message>
        <source>A service window is announced from {from} to {to} ({source}). Look-up, enrolment and lists may fail in it; wait until it is over.</source>
        <translation>Der er varslet servicevindue fra {from} til {to} ({source}). Opslag, tilmelding og lister kan fejle imens; vent, til det er slut.</translation>
    </message>
    <message>
        <source>The window is longer than the {hours} hours that its rule allows. Check the times against the announcement.</source>
        <translation>Vinduet er længere end de {hours} timer, som reglen tillader. Sammenhold tiderne med varslet.</translation>
    </message>
    <message>
        <source>The window should have been announced on {latest} at the latest. Check the day of the announcement.</source>
        <translation>Vinduet skulle være varslet senest {latest}. Kontrollér varslets dato.</translation>
    </message>
    <message>
        <source>The window of {from} is the second of its kind in the same week, month or quarter, and its rule allows one. Check its kind and date.</source>
        <translation>Vinduet {from} er det andet af sin art i samme uge, måned eller kvartal, og reglen tillader ét. Kontrollér art og dato.</translation>
    </message>
    <message>
        <source>The window&apos;s end must lie after its beginning. Correct the times.</source>
        <translation>Vinduets slutning skal ligge efter dets begyndelse. Ret tiderne.</translation>
    </message>
    <message>
        <source>The window lies outside the hours that its rule gives. Check its kind and times against the announcement.</source>
        <translation>Vinduet ligger uden for de tider, som reglen giver. Sammenhold art og tider med varslet.</translation>
    </message>
    <message>
        <source>Write where the window was announced, so that others can look it up.</source>
        <translation>Skriv, hvor vinduet er varslet, så andre kan slå det op.</translation>
    </message>
    <message>
        <source>NemSMS has its service window on Sunday from 00:00 to 04:00. Look-up, enrolment and lists may fail; try again after 04:00.</source>
        <translation>NemSMS har servicevindue søndag kl. 00.00-04.00. Opslag, tilmelding og lister kan fejle; prøv igen efter kl. 04.00.</translation>
    </message>
    <message>
        <source>Character {position} of the text ({code}) is a control character or cannot be sent in XML. Delete it.</source>
        <translation>Tegn nr. {position} i teksten ({code}) er et styretegn eller kan ikke sendes i XML. Slet det.</translation>
    </message>
    <message>
        <source>The text holds what reads as a CPR number at character {position}. An SMS may not carry personal numbers: take it out.</source>
        <translation>Teksten indeholder noget, der ligner et CPR-nummer, ved tegn nr. {position}. En SMS må ikke indeholde CPR-numre: fjern det.</translation>
    </message>
    <message>
        <source>The text is empty. Write what the recipient should read.</source>
        <translation>Teksten er tom. Skriv det, modtageren skal læse.</translation>
    </message>
    <message>
        <source>NemSMS may be sent between 08:00 and 22:00 only, and it is {moment} in Denmark. Send from {next} on.</source>
        <translation>NemSMS må kun sendes mellem kl. 08.00 og 22.00, og klokken i Danmark er {moment}. Send fra {next}.</translation>
    </message>
    <message>
        <source>The text has {count} characters, {over} more than the {limit} that a NemSMS may have. NemSMS are not joined: shorten it.</source>
        <translation>Teksten har {count} tegn, {over} mere end de {limit}, en NemSMS må have. NemSMS sættes ikke sammen: gør den kortere.</translation>
    </message>
    <message>
        <source>The text has a shortened link ({host}), which hides where it leads, as fraudulent SMS do. Write the whole address.</source>
        <translation>Teksten har et forkortet link ({host}), der skjuler, hvor det fører hen, som svindel-SMS gør. Skriv hele adressen.</translation>
    </message>
    <message>
        <source>No public text tells how many digits a SysID has: 1-10 is this program&apos;s reading. Compare it with the administration portal.</source>
        <translation>Ingen offentlig tekst siger, hvor mange cifre et SysID har: 1-10 er dette programs læsning. Sammenhold det med administrationsportalen.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a UUID. Write it as 5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10.</source>
        <translation>&quot;{value}&quot; er ikke et UUID. Skriv det som 5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10.</translation>
    </message>
    <message>
        <source>A UUID of zeros names nothing. Copy the UUID from the administration module.</source>
        <translation>Et UUID af nuller peger ikke på noget. Kopiér UUID fra administrationsmodulet.</translation>
    </message>
    <message>
        <source>The supplier of a sender system that sends through Serviceplatformen is KOMBIT, here it is &quot;{value}&quot;. Check it in the administration portal.</source>
        <translation>Leverandøren af et afsendersystem, der sender via Serviceplatformen, er KOMBIT; her står &quot;{value}&quot;. Kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>The sender&apos;s mobile number is missing. Digital Post needs it before the system can send NemSMS.</source>
        <translation>Afsenders mobilnummer mangler. Digital Post skal have det, før systemet kan sende NemSMS.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is neither yes nor no. Write ja or nej.</source>
        <translation>&quot;{value}&quot; er hverken ja eller nej. Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a choice for {field}. Choose one of: {choices}.</source>
        <translation>&quot;{value}&quot; kan ikke vælges i feltet {field}. Vælg mellem: {choices}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a date. Write it as 21-11-2026 or 2026-11-21.</source>
        <translation>&quot;{value}&quot; er ikke en dato. Skriv den som 21-11-2026 eller 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a point in time. Write it as 2026-11-21T10:00:00Z.</source>
        <translation>&quot;{value}&quot; er ikke et tidspunkt. Skriv det som 2026-11-21T10:00:00Z.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} mangler.</translation>
    </message>
    <message>
        <source>A material of type Meddelelse is for letters and cannot be used for an SMS.</source>
        <translation>Et materiale af typen Meddelelse er til breve og kan ikke bruges til en SMS.</translation>
    </message>
    <message>
        <source>{materiale} is a material for letters. Choose one of type NemSMS to send an SMS.</source>
        <translation>{materiale} er et materiale til breve. Vælg et af typen NemSMS for at sende en SMS.</translation>
    </message>
    <message>
        <source>The address of PrintService is missing. Write it before anything can be sent.</source>
        <translation>Adressen på PrintService mangler. Skriv den, før noget kan sendes.</translation>
    </message>
    <message>
        <source>The client certificate is missing. Serviceplatformen answers nobody without one: choose the file.</source>
        <translation>Klientcertifikatet mangler. Serviceplatformen svarer ingen uden: vælg filen.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an https address. Write it as https://host/path.</source>
        <translation>&quot;{value}&quot; er ikke en https-adresse. Skriv den som https://vært/sti.</translation>
    </message>
    <message>
        <source>Without a dueslag nothing tells that a message was delivered. It stays at accepted until a person says &quot;received on the phone&quot;.</source>
        <translation>Uden et dueslag fortæller intet, at en besked er afleveret. Den forbliver accepteret, til en person siger &quot;Modtaget på telefonen&quot;.</translation>
    </message>
    <message>
        <source>An address may not carry a user name or password. Take them out.</source>
        <translation>En adresse må ikke indeholde brugernavn eller adgangskode. Fjern dem.</translation>
    </message>
    <message>
        <source>Certificate access to PrintService is the exception; a token is the rule.</source>
        <translation>Adgang til PrintService med certifikat er undtagelsen; token er reglen.</translation>
    </message>
    <message>
        <source>Certificate access is given as an exception. Write the date on which it was given.</source>
        <translation>Certifikatadgang gives undtagelsesvis. Skriv datoen, da den blev givet.</translation>
    </message>
    <message>
        <source>{aftale} ran out on {date}. Ask for a new agreement.</source>
        <translation>{aftale} udløb {date}. Anmod om en ny aftale.</translation>
    </message>
    <message>
        <source>An agreement for SF2250 needs the register&apos;s SysID from Digital Post&apos;s administration portal.</source>
        <translation>En aftale om SF2250 kræver registrets SysID fra Digital Posts administrationsportal.</translation>
    </message>
    <message>
        <source>An agreement for sending needs the sender system&apos;s SysID for NemSMS. Copy it from Digital Post&apos;s administration portal.</source>
        <translation>En aftale om afsendelse kræver afsendersystemets SysID til NemSMS. Kopiér det fra Digital Posts administrationsportal.</translation>
    </message>
    <message>
        <source>{aftale} is valid from {date} on. Wait, or choose another agreement.</source>
        <translation>{aftale} gælder fra {date}. Vent, eller vælg en anden aftale.</translation>
    </message>
    <message>
        <source>Certificate access is given as an exception. Write the reason for it.</source>
        <translation>Certifikatadgang gives undtagelsesvis. Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>The register has SysID {sysid} as well as sending. It should have one of its own: check it in the administration portal.</source>
        <translation>Registret har samme SysID {sysid} som afsendelsen. Det bør have sit eget: kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>NemSMS and Digital Post have the same SysID {sysid}. One text asks for two, another advises to share because of the fee; check that it is meant.</source>
        <translation>NemSMS og Digital Post har samme SysID {sysid}. Én tekst kræver to, en anden råder til at dele på grund af tilslutningsafgiften; kontrollér, at det er meningen.</translation>
    </message>
    <message>
        <source>The identifier must be a ULID of 26 characters. Let the program give it.</source>
        <translation>Identifikatoren skal være en ULID på 26 tegn. Lad programmet give den.</translation>
    </message>
    <message>
        <source>Delivered needs a proof, and a proof is for what was delivered. Accepted is not delivered.</source>
        <translation>Afleveret kræver et leveringsbevis, og kun det afleverede kan have et. Accepteret er ikke afleveret.</translation>
    </message>
    <message>
        <source>Write who received the message on the phone.</source>
        <translation>Skriv, hvem der modtog beskeden på telefonen.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>Den sidste dag ligger før den første. Ret en af dem.</translation>
    </message>
    <message>
        <source>The local platform at {url} answered with something that is not JSON. Check that the address is that of nemsms-platform.</source>
        <translation>Den lokale platform på {url} svarede med noget, der ikke er JSON. Kontrollér, at adressen hører til nemsms-platform.</translation>
    </message>
    <message>
        <source>The local platform at {url} answered with HTTP status {status}. Check that the client certificate is that of the platform&apos;s own test PKI.</source>
        <translation>Den lokale platform på {url} svarede med HTTP-status {status}. Kontrollér, at klientcertifikatet er fra platformens egen test-PKI.</translation>
    </message>
    <message>
        <source>A change of the clock is a JSON object with one or more of set (a moment), advance (seconds) and freeze (true or false).</source>
        <translation>En ændring af uret er et JSON-objekt med en eller flere af set (et tidspunkt), advance (sekunder) og freeze (true eller false).</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a moment from 2000 to 2099. Write it as 2026-11-24T10:00:00+01:00; without an offset it is Danish time.</source>
        <translation>&quot;{value}&quot; er ikke et tidspunkt fra 2000 til 2099. Skriv det som 2026-11-24T10:00:00+01:00; uden tidszone er det dansk tid.</translation>
    </message>
    <message>
        <source>The platform folder {path} is already run by process {pid}. Use that platform, end it, or choose another folder.</source>
        <translation>Platformens mappe {path} er allerede i brug af proces {pid}. Brug den platform, afslut den, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so it is not known who runs the local platform. Check that the folder is yours.</source>
        <translation>{path} kan ikke læses, så det vides ikke, hvem der kører den lokale platform. Kontrollér, at mappen er din.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check that the folder is yours and that the disk is not full.</source>
        <translation>{path} kan ikke skrives. Kontrollér, at mappen er din, og at disken ikke er fuld.</translation>
    </message>
    <message>
        <source>The local platform&apos;s database {path} could not be read or written. Check that the disk is not full and that no other program has the file open.</source>
        <translation>Den lokale platforms database {path} kunne ikke læses eller skrives. Kontrollér, at disken ikke er fuld, og at intet andet program har filen åben.</translation>
    </message>
    <message>
        <source>The local platform&apos;s database {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>Den lokale platforms database {path} er skrevet af en nyere version af programmet. Brug den version eller en anden mappe.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a choice for {field} of a knob. Choose one of: {choices}.</source>
        <translation>&quot;{value}&quot; kan ikke vælges i platformens indstilling {field}. Vælg mellem: {choices}.</translation>
    </message>
    <message>
        <source>{field} of a knob must be a whole number from {low} to {high}.</source>
        <translation>Platformens indstilling {field} skal være et helt tal fra {low} til {high}.</translation>
    </message>
    <message>
        <source>The test certificates of the local platform could not be made. The detail in the log tells the step that failed.</source>
        <translation>Den lokale platforms testcertifikater kunne ikke laves. Loggen viser det trin, der fejlede.</translation>
    </message>
    <message>
        <source>{path} of the local platform&apos;s test PKI cannot be read. Remove the pki folder, and the platform makes a new one at its next start.</source>
        <translation>{path} i den lokale platforms test-PKI kan ikke læses. Slet mappen pki, så laver platformen en ny, næste gang den starter.</translation>
    </message>
    <message>
        <source>Where the simulated clock starts, in ISO 8601; without an offset it is Danish time. Otherwise it goes on from the folder, or starts on a Tuesday at 10:00</source>
        <translation>Hvor det simulerede ur starter, i ISO 8601; uden tidszone er det dansk tid. Ellers fortsætter det fra mappen eller starter en tirsdag kl. 10.00</translation>
    </message>
    <message>
        <source>The platform folder; it is made when it is not there</source>
        <translation>Platformens mappe; den oprettes, hvis den ikke findes</translation>
    </message>
    <message>
        <source>Listen on ports N, N+1 and N+2; otherwise on those of last time while they are free, or on free ones</source>
        <translation>Lyt på portene N, N+1 og N+2; ellers på portene fra sidst, hvis de er ledige, eller på ledige porte</translation>
    </message>
    <message>
        <source>Run the local platform: PrintService, NemSMS and a virtual phone on loopback ports. Prints one JSON line when ready and runs until SIGTERM or SIGINT.</source>
        <translation>Kør den lokale platform: PrintService, NemSMS og en virtuel telefon på lokale porte. Skriver én JSON-linje, når den er klar, og kører til SIGTERM eller SIGINT.</translation>
    </message>
    <message>
        <source>The local platform&apos;s description has no usable address for {field}. Stop the program that runs the platform and start it again.</source>
        <translation>Den lokale platforms beskrivelse har ingen brugbar adresse for {field}. Stop programmet, der kører platformen, og start det igen.</translation>
    </message>
    <message>
        <source>The content must be announced as application/xml.</source>
        <translation>Indholdet skal være angivet som application/xml.</translation>
    </message>
    <message>
        <source>The message in the dueslag is not a Haendelsesbesked with an id and a type, so it was not read.</source>
        <translation>Beskeden i dueslaget er ikke en Haendelsesbesked med id og type, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The content of the message in the dueslag is not base64, so it was not read.</source>
        <translation>Indholdet af beskeden i dueslaget er ikke base64, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The message in the dueslag holds {element} where a PKO_PostStatus was expected, so it was not read.</source>
        <translation>Beskeden i dueslaget indeholder {element}, hvor der ventedes en PKO_PostStatus, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The recipient in the message is neither a CPR number nor a CVR number that can exist. Correct the recipient.</source>
        <translation>Modtageren i beskeden er hverken et muligt CPR-nummer eller et muligt CVR-nummer. Ret modtageren.</translation>
    </message>
    <message>
        <source>The NemSMS side refused the call (HTTP status {status}) with code {kode}: {tekst}</source>
        <translation>NemSMS afviste kaldet (HTTP-status {status}) med kode {kode}: {tekst}</translation>
    </message>
    <message>
        <source>The NemSMS side answered with HTTP status {status} and no explanation. Try again later; if it goes on, tell its owner.</source>
        <translation>NemSMS svarede med HTTP-status {status} uden forklaring. Prøv igen senere; kontakt NemSMS, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>The resource {element} is not the one that belongs to this address.</source>
        <translation>Ressourcen {element} hører ikke til denne adresse.</translation>
    </message>
    <message>
        <source>What came back is not PrintService&apos;s answer (HTTP status {status}). Whether the call was carried out is not known; look it up before you send again.</source>
        <translation>Det, der kom tilbage, er ikke PrintServices svar (HTTP-status {status}). Det vides ikke, om kaldet blev udført; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>The content of the message is not base64, so it was not read.</source>
        <translation>Beskedens indhold er ikke base64, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>PrintService refused the call with code {kode}: {tekst}</source>
        <translation>PrintService afviste kaldet med kode {kode}: {tekst}</translation>
    </message>
    <message>
        <source>PrintService refused the call without a code: {tekst}</source>
        <translation>PrintService afviste kaldet uden kode: {tekst}</translation>
    </message>
    <message>
        <source>The service answered with HTTP status {status} and no explanation. 401 and 403 mean that our certificate has no access; with others wait and try again.</source>
        <translation>Servicen svarede med HTTP-status {status} uden forklaring. 401 og 403 betyder, at vores certifikat ikke har adgang; vent ellers, og prøv igen.</translation>
    </message>
    <message>
        <source>PrintService answered that it did not accept the message, without telling why. Nothing was sent; check recipient and material.</source>
        <translation>PrintService svarede, at beskeden ikke blev accepteret, uden at sige hvorfor. Intet blev sendt; kontrollér modtager og materiale.</translation>
    </message>
    <message>
        <source>PrintService has no operation for the element {element}. It knows PrintAfsendBrevRequest and PrintSpoergTilmeldingRequest.</source>
        <translation>PrintService har ingen operation for elementet {element}. Den kender PrintAfsendBrevRequest og PrintSpoergTilmeldingRequest.</translation>
    </message>
    <message>
        <source>The text of the message is not UTF-8, so it was not read.</source>
        <translation>Beskedens tekst er ikke UTF-8, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate and private key cannot be used together, so the server was not started. Check that they belong to each other.</source>
        <translation>Serverens certifikat og private nøgle kan ikke bruges sammen, så serveren blev ikke startet. Kontrollér, at de hører sammen.</translation>
    </message>
    <message>
        <source>Nothing can listen on {address} port {port}. Another program uses the port, or it may not be used; choose another one.</source>
        <translation>Der kan ikke lyttes på {address} port {port}. Et andet program bruger porten, eller den må ikke bruges; vælg en anden.</translation>
    </message>
    <message>
        <source>The SOAP message must have exactly one element in its Body.</source>
        <translation>SOAP-beskeden skal have præcis ét element i sin Body.</translation>
    </message>
    <message>
        <source>The message is not a SOAP envelope: it begins with the element {element}.</source>
        <translation>Beskeden er ikke en SOAP-kuvert: den begynder med elementet {element}.</translation>
    </message>
    <message>
        <source>The SOAP message has a header that must be understood, and this service understands none.</source>
        <translation>SOAP-beskeden har en header, der skal forstås, og denne service forstår ingen.</translation>
    </message>
    <message>
        <source>What answers at {host} port {port} does not speak HTTP. Check address and port.</source>
        <translation>Det, der svarer på {host} port {port}, taler ikke HTTP. Kontrollér adresse og port.</translation>
    </message>
    <message>
        <source>The call to {host} was cancelled. Whether {host} received it is not known; look it up before you send again.</source>
        <translation>Kaldet til {host} blev annulleret. Det vides ikke, om {host} modtog det; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>The name {host} is not known to the name service (DNS). Check the address and your network connection.</source>
        <translation>Navnetjenesten (DNS) kender ikke {host}. Kontrollér adressen og din netværksforbindelse.</translation>
    </message>
    <message>
        <source>No connection to {host} was tried, because the client certificate and its private key cannot be used. Choose the certificate file again.</source>
        <translation>Der blev ikke forsøgt forbindelse til {host}, for klientcertifikatet og dets private nøgle kan ikke bruges. Vælg certifikatfilen igen.</translation>
    </message>
    <message>
        <source>{host} broke the connection before it answered. Whether the call was carried out is not known; look it up before you send again.</source>
        <translation>{host} afbrød forbindelsen, før der kom svar. Det vides ikke, om kaldet blev udført; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>There is no way through the network to {host} port {port}. Check your network connection.</source>
        <translation>Der er ingen vej gennem netværket til {host} port {port}. Kontrollér din netværksforbindelse.</translation>
    </message>
    <message>
        <source>{host} took the call but did not answer in time. Whether it was carried out is not known; look it up before you send again.</source>
        <translation>{host} tog imod kaldet, men svarede ikke i tide. Det vides ikke, om det blev udført; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>{host} does not accept our client certificate, or misses one. Check that it is the certificate registered for this environment and that it has not expired.</source>
        <translation>{host} accepterer ikke vores klientcertifikat eller savner et. Kontrollér, at det er certifikatet, der er registreret i dette miljø, og at det ikke er udløbet.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this time, so nothing was sent. Check this machine&apos;s clock, then tell the owner of {host}.</source>
        <translation>Certifikatet for {host} er ikke gyldigt nu, så intet blev sendt. Kontrollér maskinens ur, og kontakt ellers ejeren af {host}.</translation>
    </message>
    <message>
        <source>No secure connection to {host} port {port} could be agreed on. It must speak TLS 1.2 or later; check address and port.</source>
        <translation>Der kunne ikke aftales en sikker forbindelse til {host} port {port}. Der kræves TLS 1.2 eller nyere; kontrollér adresse og port.</translation>
    </message>
    <message>
        <source>The certificate at {host} port {port} belongs to another name, so nothing was sent. Check the address.</source>
        <translation>Certifikatet på {host} port {port} hører til et andet navn, så intet blev sendt. Kontrollér adressen.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than this program reads, so it was dropped. Tell the owner of {host}.</source>
        <translation>Svaret fra {host} er større, end programmet læser, så det blev kasseret. Kontakt ejeren af {host}.</translation>
    </message>
    <message>
        <source>{host} broke the connection in the middle of its answer. Whether the call was carried out is not known; look it up before you send again.</source>
        <translation>{host} afbrød forbindelsen midt i sit svar. Det vides ikke, om kaldet blev udført; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>The address of the service is not a whole https address. Correct it in the environment.</source>
        <translation>Servicens adresse er ikke en hel https-adresse. Ret den i miljøet.</translation>
    </message>
    <message>
        <source>The message has more than {limit} elements within each other, so it was not read.</source>
        <translation>Beskeden har mere end {limit} elementer inden i hinanden, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The message has a document type declaration (DOCTYPE), which is not allowed, so it was not read.</source>
        <translation>Beskeden har en dokumenttypeerklæring (DOCTYPE), som ikke er tilladt, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The message is written in a character encoding that is not supported. Write it in UTF-8.</source>
        <translation>Beskeden er skrevet i en tegnkodning, der ikke understøttes. Skriv den i UTF-8.</translation>
    </message>
    <message>
        <source>The message breaks the schema at element {element} in line {line}.</source>
        <translation>Beskeden bryder skemaet ved elementet {element} i linje {line}.</translation>
    </message>
    <message>
        <source>The message is longer than {limit} bytes, so it was not read.</source>
        <translation>Beskeden er længere end {limit} byte, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>The message is not well-formed XML: it breaks off or goes wrong in line {line}.</source>
        <translation>Beskeden er ikke velformet XML: den afbrydes eller går galt i linje {line}.</translation>
    </message>
    <message>
        <source>The schema {path} of this program cannot be read. Install the program again.</source>
        <translation>Programmets skema {path} kan ikke læses. Installér programmet igen.</translation>
    </message>
    <message>
        <source>This is not a certificate that can be read. Choose a .cer, .crt or .pem file.</source>
        <translation>Dette er ikke et certifikat, der kan læses. Vælg en .cer-, .crt- eller .pem-fil.</translation>
    </message>
    <message>
        <source>The cryptographic library refused a step that it must be able to do. Restart the program; if it happens again, report it with the log.</source>
        <translation>Kryptografibiblioteket afviste et trin, som det skal kunne udføre. Start programmet igen; sker det igen, så meld det med loggen.</translation>
    </message>
    <message>
        <source>The certificate and the private key in the file do not belong together. Export both from the place where the key was made.</source>
        <translation>Certifikatet og den private nøgle i filen hører ikke sammen. Eksportér begge dér, hvor nøglen blev lavet.</translation>
    </message>
    <message>
        <source>The file holds a private key but no certificate. Export the certificate together with its key.</source>
        <translation>Filen indeholder en privat nøgle, men intet certifikat. Eksportér certifikatet sammen med nøglen.</translation>
    </message>
    <message>
        <source>The file holds no private key. Export the certificate again and include its private key.</source>
        <translation>Filen indeholder ingen privat nøgle. Eksportér certifikatet igen, og tag den private nøgle med.</translation>
    </message>
    <message>
        <source>The keychain cannot be opened, so &quot;{name}&quot; cannot be read or kept. Unlock it and sign on to the desktop, or use a vault file with a passphrase.</source>
        <translation>Nøgleringen kan ikke åbnes, så &quot;{name}&quot; kan hverken læses eller gemmes. Log på skrivebordet og lås den op, eller brug en nøgleboks med adgangssætning.</translation>
    </message>
    <message>
        <source>The file is damaged or is no PKCS#12 file. Fetch it again from where it was issued.</source>
        <translation>Filen er beskadiget eller er ikke en PKCS#12-fil. Hent den igen dér, hvor den blev udstedt.</translation>
    </message>
    <message>
        <source>The password does not open the PKCS#12 file. Type it again; it may have been sent to you separately.</source>
        <translation>Adgangskoden åbner ikke PKCS#12-filen. Skriv den igen; måske er den sendt til dig for sig.</translation>
    </message>
    <message>
        <source>The password does not open the private key. Type it again.</source>
        <translation>Adgangskoden åbner ikke den private nøgle. Skriv den igen.</translation>
    </message>
    <message>
        <source>The machine gives no random numbers, so no key can be made. Restart it and try again.</source>
        <translation>Maskinen giver ingen tilfældige tal, så der kan ikke laves en nøgle. Genstart den, og prøv igen.</translation>
    </message>
    <message>
        <source>The file asks for a key derivation ({cost}) outside the accepted limits. It may be damaged or forged; use another copy.</source>
        <translation>Filen kræver en nøgleafledning ({cost}) uden for de tilladte grænser. Den kan være beskadiget eller forfalsket; brug en anden kopi.</translation>
    </message>
    <message>
        <source>There is no secret named &quot;{name}&quot;.</source>
        <translation>Der er ingen hemmelighed med navnet &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>The vault file {file} is damaged. Put back a copy of it from your backup.</source>
        <translation>Nøgleboksen {file} er beskadiget. Læg en kopi tilbage fra din sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Another program is changing the vault file {file}. Try again when it has ended.</source>
        <translation>Et andet program er ved at ændre nøgleboksen {file}. Prøv igen, når det er færdigt.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file {file}. Type it again.</source>
        <translation>Adgangssætningen åbner ikke nøgleboksen {file}. Skriv den igen.</translation>
    </message>
    <message>
        <source>The vault file {file} cannot be read. Check who may read it.</source>
        <translation>Nøgleboksen {file} kan ikke læses. Kontrollér, hvem der må læse den.</translation>
    </message>
    <message>
        <source>The vault file {file} cannot be written. Check the folder and the free space.</source>
        <translation>Nøgleboksen {file} kan ikke skrives. Kontrollér mappen og den ledige plads.</translation>
    </message>
    <message>
        <source>The audit log is broken at row {number}: the row was altered, moved or added by somebody without the key. Compare with a backup.</source>
        <translation>Revisionsloggen er brudt ved række {number}: rækken er ændret, flyttet eller tilføjet af nogen uden nøglen. Sammenlign med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The audit log has lost its end: row {number} and those after it were removed. Compare with a backup.</source>
        <translation>Revisionsloggen har mistet sin slutning: række {number} og dem efter er fjernet. Sammenlign med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The audit log&apos;s end mark does not fit row {number}, the last row that it should name. Compare with a backup.</source>
        <translation>Revisionsloggens slutmærke passer ikke til række {number}, den sidste række, det skulle pege på. Sammenlign med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The audit log is broken: row {number} was removed. Compare with a backup.</source>
        <translation>Revisionsloggen er brudt: række {number} er fjernet. Sammenlign med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The key remembers row {number} of the audit log, which is not in it: rows were removed, or an older copy was put back. If that was on purpose, accept it with a reason.</source>
        <translation>Nøglen husker række {number} i revisionsloggen, men den er der ikke: rækker er fjernet, eller en ældre kopi er lagt tilbage. Var det med vilje, så godkend det med en begrundelse.</translation>
    </message>
    <message>
        <source>The end mark of the audit log is not of the right form. Verify the log and put back a backup.</source>
        <translation>Revisionsloggens slutmærke har ikke den rigtige form. Efterprøv loggen, og læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>The end mark of the audit log in {file} is missing or was changed, so nothing more is written. Verify the log and put back a backup.</source>
        <translation>Revisionsloggens slutmærke i {file} mangler eller er ændret, så der skrives ikke mere. Efterprøv loggen, og læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>The file {file} is there already and is not overwritten. Choose another name for the copy.</source>
        <translation>Filen {file} findes allerede og overskrives ikke. Vælg et andet navn til kopien.</translation>
    </message>
    <message>
        <source>The copy {file} could not be written. Check the folder and the free space.</source>
        <translation>Kopien {file} kunne ikke skrives. Kontrollér mappen og den ledige plads.</translation>
    </message>
    <message>
        <source>The copy {file} can only be opened with this machine&apos;s key. Make a recovery copy of the key and keep it elsewhere.</source>
        <translation>Kopien {file} kan kun åbnes med denne maskines nøgle. Lav en gendannelseskopi af nøglen, og gem den et andet sted.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Try again in a moment.</source>
        <translation>Et andet program skriver i {file}. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The store {file} cannot be opened. Check that the folder exists and who may read and write it.</source>
        <translation>Databasen {file} kan ikke åbnes. Kontrollér, at mappen findes, og hvem der må læse og skrive i den.</translation>
    </message>
    <message>
        <source>The store {file} is damaged or is no store. It was left as it is; put back a backup.</source>
        <translation>Databasen {file} er beskadiget eller er ikke en database. Den er ikke rørt; læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>The demo store takes no other environment than the local platform, so &quot;{miljoe}&quot; was not kept. Make a store of your own for it.</source>
        <translation>Demodatabasen kan kun have den lokale platform som miljø, så &quot;{miljoe}&quot; blev ikke gemt. Lav din egen database til det.</translation>
    </message>
    <message>
        <source>A record with the same identifier is in {file} already. Nothing was changed.</source>
        <translation>En registrering med samme identifikator findes allerede i {file}. Intet blev ændret.</translation>
    </message>
    <message>
        <source>{file} is a database of another program. It was left as it is; choose another file.</source>
        <translation>{file} er et andet programs database. Den er ikke rørt; vælg en anden fil.</translation>
    </message>
    <message>
        <source>There is no room left for {file}. Nothing was changed; free some space and try again.</source>
        <translation>Der er ikke mere plads til {file}. Intet blev ændret; frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The kept key is not in a form that this program can read. Use the recovery copy.</source>
        <translation>Den gemte nøgle har ikke en form, som programmet kan læse. Brug gendannelseskopien.</translation>
    </message>
    <message>
        <source>The key holder &quot;{label}&quot; was added by somebody without the key, so the key is not changed. Remove it first.</source>
        <translation>Nøgleindehaveren &quot;{label}&quot; er tilføjet af nogen uden nøglen, så nøglen ændres ikke. Fjern den først.</translation>
    </message>
    <message>
        <source>The key of {file} cannot be had, and no new key is made. Unlock the keychain or vault, or import the recovery copy.</source>
        <translation>Nøglen til {file} kan ikke hentes, og der laves ikke en ny. Lås nøgleringen eller nøgleboksen op, eller importér gendannelseskopien.</translation>
    </message>
    <message>
        <source>The key that is kept here does not belong to {file}, or was taken away from it. Import the recovery copy.</source>
        <translation>Nøglen, der er gemt her, hører ikke til {file} eller er frataget adgang. Importér gendannelseskopien.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; is what the store is open with, so it cannot be taken away. Open the store with another holder first.</source>
        <translation>Databasen er åbnet med &quot;{label}&quot;, så den kan ikke fjernes. Åbn først databasen med en anden nøgleindehaver.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Type it again.</source>
        <translation>Adgangssætningen åbner ikke {file}. Skriv den igen.</translation>
    </message>
    <message>
        <source>The store has no key holder {id}. See the list of holders.</source>
        <translation>Databasen har ingen nøgleindehaver {id}. Se listen over nøgleindehavere.</translation>
    </message>
    <message>
        <source>A value is sealed under key version {wanted}, but version {present} is at hand. Open the store again.</source>
        <translation>En værdi er forseglet med nøgleversion {wanted}, men det er version {present}, der er åben. Åbn databasen igen.</translation>
    </message>
    <message>
        <source>The key that is kept here does not open {file}. Import the recovery copy.</source>
        <translation>Nøglen, der er gemt her, åbner ikke {file}. Importér gendannelseskopien.</translation>
    </message>
    <message>
        <source>{entity} cannot be listed by {field}. Use one of its fields; personal ones cannot be sorted by.</source>
        <translation>{entity} kan ikke ordnes efter {field}. Brug et af felterne; der kan ikke sorteres efter personoplysninger.</translation>
    </message>
    <message>
        <source>&quot;{after}&quot; does not come from a page of this list. Start at the first page.</source>
        <translation>&quot;{after}&quot; kommer ikke fra en side i denne liste. Begynd på første side.</translation>
    </message>
    <message>
        <source>The program lacks a step that brings stores up to date ({migration}). Install it again.</source>
        <translation>Programmet mangler et trin, der opdaterer databaser ({migration}). Installér det igen.</translation>
    </message>
    <message>
        <source>The store {file} was made by a newer version of the program (its version is {found}, this program knows {known}). Update the program; the store was left as it is.</source>
        <translation>Databasen {file} er lavet af en nyere version af programmet (den har version {found}, dette program kender {known}). Opdatér programmet; databasen er ikke rørt.</translation>
    </message>
    <message>
        <source>{file} is no demo store and is not opened as one. Start without the demo, or choose another file.</source>
        <translation>{file} er ikke en demodatabase og åbnes ikke som en. Start uden demo, eller vælg en anden fil.</translation>
    </message>
    <message>
        <source>The store {file} is of an older version ({found}; this program writes {known}). Migrate it first; a backup is made.</source>
        <translation>Databasen {file} er af en ældre version ({found}; dette program skriver {known}). Migrér den først; der laves en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The store {file} can be read but not written. Check who may write the file and its folder.</source>
        <translation>Databasen {file} kan læses, men ikke skrives. Kontrollér, hvem der må skrive i filen og dens mappe.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; was changed by somebody else in the meantime. Load it again and repeat the change.</source>
        <translation>{entity} &quot;{name}&quot; er imens ændret af en anden. Hent det igen, og gentag ændringen.</translation>
    </message>
    <message>
        <source>{field} of {entity} is set once and cannot be changed. Retire the record and create another.</source>
        <translation>{field} ({entity}) sættes én gang og kan ikke ændres. Tag registreringen ud af brug, og opret en ny.</translation>
    </message>
    <message>
        <source>No {entity} in use has this {field}.</source>
        <translation>Intet i brug har dette i feltet {field} ({entity}).</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; is retired and cannot be changed.</source>
        <translation>{entity} &quot;{name}&quot; er udgået og kan ikke ændres.</translation>
    </message>
    <message>
        <source>More than one {entity} in use has this {field}. Choose one by its id.</source>
        <translation>Flere i brug har dette i feltet {field} ({entity}). Vælg én ved dens id.</translation>
    </message>
    <message>
        <source>There is no {entity} with id {id}.</source>
        <translation>Der findes intet med id {id} ({entity}).</translation>
    </message>
    <message>
        <source>{entity} {id} holds a value in {field} that this program cannot read. Update the program, or put back a backup.</source>
        <translation>{entity} {id} har i feltet {field} en værdi, som programmet ikke kan læse. Opdatér programmet, eller læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>This is no recovery copy of a key. It starts with BEGIN NEMSMS-KONSOL RECOVERY COPY.</source>
        <translation>Dette er ikke en gendannelseskopi af en nøgle. Den begynder med BEGIN NEMSMS-KONSOL RECOVERY COPY.</translation>
    </message>
    <message>
        <source>The recovery copy belongs to another store than {file}. Choose the copy of this one.</source>
        <translation>Gendannelseskopien hører til en anden database end {file}. Vælg kopien til denne.</translation>
    </message>
    <message>
        <source>The passphrase does not open the recovery copy, or its text was changed. Type the passphrase again.</source>
        <translation>Adgangssætningen åbner ikke gendannelseskopien, eller dens tekst er ændret. Skriv adgangssætningen igen.</translation>
    </message>
    <message>
        <source>The record refers to another that is not in {file}. Nothing was changed; choose one that is there.</source>
        <translation>Registreringen henviser til en anden, som ikke findes i {file}. Intet blev ændret; vælg en, der findes.</translation>
    </message>
    <message>
        <source>A sealed value ({place}) was changed or moved and cannot be opened. Put back a backup.</source>
        <translation>En forseglet værdi ({place}) er ændret eller flyttet og kan ikke åbnes. Læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>The database refused a step on {file}. Nothing was changed; report it with the log.</source>
        <translation>Databasen afviste et trin på {file}. Intet blev ændret; meld det med loggen.</translation>
    </message>
    <message>
        <source>{setting} is set by your organisation and cannot be changed here. Ask IT operations.</source>
        <translation>{setting} er fastsat af din organisation og kan ikke ændres her. Spørg it-driften.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}. Check that the folder exists and that you may write there.</source>
        <translation>Indstillingerne kunne ikke gemmes i {file}. Kontrollér, at mappen findes, og at du må skrive i den.</translation>
    </message>
    <message>
        <source>The certificate authority for client certificates cannot be read, so the server was not started. Check the file of trusted certificates.</source>
        <translation>CA-certifikatet for klientcertifikater kan ikke læses, så serveren blev ikke startet. Kontrollér filen med betroede certifikater.</translation>
    </message>
    <message>
        <source>No connection to {host} was tried, because the file of trusted certificates holds none. Choose a PEM file with the root certificate of the environment.</source>
        <translation>Der blev ikke forsøgt forbindelse til {host}, for filen med betroede certifikater er tom. Vælg en PEM-fil med miljøets rodcertifikat.</translation>
    </message>
    <message>
        <source>Nobody listens at {host} port {port}. The service is down, or a firewall refuses the way. Try again later, or ask network operations.</source>
        <translation>Ingen lytter på {host} port {port}. Servicen er nede, eller en firewall spærrer. Prøv igen senere, eller spørg netværksdriften.</translation>
    </message>
    <message>
        <source>No connection to {host} port {port} came about in time. A firewall is likely to drop the packets; ask network operations.</source>
        <translation>Der kom ikke forbindelse til {host} port {port} i tide. Det er nok en firewall, der spærrer; spørg netværksdriften.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not issued by an authority that this environment trusts, so nothing was sent. Check the trusted certificates of the environment.</source>
        <translation>Certifikatet for {host} er ikke udstedt af en CA, som miljøet har tillid til, så intet blev sendt. Kontrollér miljøets betroede certifikater.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n characters.</source>
        <translation>
            <numerusform>Adgangssætningen er for kort. Brug mindst %n tegn.</numerusform>
            <numerusform>Adgangssætningen er for kort. Brug mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PKCS#12 file has no integrity check (MAC), so a change in it would go unseen, and it is not used. Export it again with a MAC.</source>
        <translation>PKCS#12-filen har ingen integritetskontrol (MAC), så en ændring i den ville ikke kunne ses, og den bruges ikke. Eksportér den igen med MAC.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a CVR number: it has digits only, with :, DK or CVR in front at most. Take away the other characters.</source>
        <translation>&quot;{value}&quot; er ikke et CVR-nummer: det består kun af cifre, højst med :, DK eller CVR foran. Fjern de andre tegn.</translation>
    </message>
    <message>
        <source>A CVR number has 8 digits, this has {count}. Check the digits.</source>
        <translation>Et CVR-nummer har 8 cifre, dette har {count}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an EAN number: it has digits only. Take away the other characters.</source>
        <translation>&quot;{value}&quot; er ikke et EAN-nummer: det består kun af cifre. Fjern de andre tegn.</translation>
    </message>
    <message>
        <source>An EAN number has 13 digits, this has {count}. Check the digits.</source>
        <translation>Et EAN-nummer har 13 cifre, dette har {count}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a MaterialeID. Write a whole number such as 167783.</source>
        <translation>&quot;{value}&quot; er ikke et MaterialeID. Skriv et helt tal som 167783.</translation>
    </message>
    <message>
        <source>A MaterialeID has at most 18 digits here, this has {count}. Check the digits.</source>
        <translation>Et MaterialeID har her højst 18 cifre, dette har {count}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>A Danish mobile number begins with 2-9, this begins with {digit}. Check the digits.</source>
        <translation>Et dansk mobilnummer begynder med 2-9, dette begynder med {digit}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>A Danish mobile number has eight digits, this has {count}. Check the digits.</source>
        <translation>Et dansk mobilnummer har otte cifre, dette har {count}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a SysID: it has digits only. Take away the other characters.</source>
        <translation>&quot;{value}&quot; er ikke et SysID: det består kun af cifre. Fjern de andre tegn.</translation>
    </message>
    <message>
        <source>The SysID is missing. Copy it from Digital Post&apos;s administration portal.</source>
        <translation>SysID mangler. Kopiér det fra Digital Posts administrationsportal.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is a system id of Next generation Digital Post. Write the SysID, a number of 1-10 digits.</source>
        <translation>&quot;{value}&quot; er et system-id fra Næste generation Digital Post. Skriv SysID, et tal på 1-10 cifre.</translation>
    </message>
    <message>
        <source>A SysID has at most 10 digits here, this has {count}. Check the digits.</source>
        <translation>Et SysID har her højst 10 cifre, dette har {count}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>A SysID is larger than 0. Copy it from Digital Post&apos;s administration portal.</source>
        <translation>Et SysID er større end 0. Kopiér det fra Digital Posts administrationsportal.</translation>
    </message>
    <message>
        <source>The UUID is missing. Copy it from the administration module.</source>
        <translation>UUID mangler. Kopiér det fra administrationsmodulet.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an e-mail address. Write it as name@example.dk.</source>
        <translation>&quot;{value}&quot; er ikke en e-mailadresse. Skriv den som navn@example.dk.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a whole number. Write digits only.</source>
        <translation>&quot;{value}&quot; er ikke et helt tal. Skriv kun cifre.</translation>
    </message>
    <message>
        <source>{entity} has no field named {field}. Check how the name is spelled.</source>
        <translation>{entity} har ikke noget felt, der hedder {field}. Kontrollér, hvordan navnet staves.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a kommune code. Write its three digits.</source>
        <translation>&quot;{value}&quot; er ikke en kommunekode. Skriv dens tre cifre.</translation>
    </message>
    <message>
        <source>The error message that came back is not a dkal:Fejl, so its reason is not known. Look at the raw answer.</source>
        <translation>Fejlbeskeden, der kom tilbage, er ikke en dkal:Fejl, så årsagen kendes ikke. Se det rå svar.</translation>
    </message>
    <message>
        <source>A sealed value cannot be opened: the key is another one, or the value was changed. Import the recovery copy of the key, or put back a backup.</source>
        <translation>En forseglet værdi kan ikke åbnes: nøglen er en anden, eller værdien er ændret. Importér gendannelseskopien af nøglen, eller læg en sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>The store {file} could not be brought up to date (step {migration}). It was left as it is; report it with the log.</source>
        <translation>Databasen {file} kunne ikke opdateres (trin {migration}). Den er ikke rørt; meld det med loggen.</translation>
    </message>
    <message>
        <source>Take {what} out of use?</source>
        <translation>Vil du tage {what} ud af brug?</translation>
    </message>
    <message>
        <source>{kind} {what} in {environment} will no longer be offered or used. It stays in the log and can be seen with &quot;Show retired&quot;.</source>
        <translation>{kind} {what} i {environment} tilbydes og bruges ikke længere. Registreringen står stadig i loggen og kan ses med &quot;Vis udgåede&quot;.</translation>
    </message>
    <message>
        <source>Drop what you have written about {what}?</source>
        <translation>Vil du kassere det, du har skrevet om {what}?</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Cancel to go on writing.</source>
        <translation>Dine ændringer er ikke gemt endnu. Annuller for at skrive videre.</translation>
    </message>
    <message>
        <source>{what} is saved.</source>
        <translation>{what} er gemt.</translation>
    </message>
    <message>
        <source>{what} is out of use.</source>
        <translation>{what} er taget ud af brug.</translation>
    </message>
    <message>
        <source>The command is on the clipboard. It holds no CPR and no mobile number.</source>
        <translation>Kommandoen ligger i udklipsholderen. Den indeholder hverken CPR- eller mobilnummer.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing was changed.</source>
        <translation>Du annullerede. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Send a real SMS from {kommune}?</source>
        <translation>Vil du sende en rigtig SMS fra {kommune}?</translation>
    </message>
    <message>
        <source>In {environment} the message goes to {recipient} on a real telephone and costs {price}.</source>
        <translation>I {environment} går beskeden til {recipient} på en rigtig telefon og koster {price}.</translation>
    </message>
    <message>
        <source>The copy is written: {path}.</source>
        <translation>Kopien er skrevet: {path}.</translation>
    </message>
    <message>
        <source>Play the whole story: check, look up, send, deliver, prove</source>
        <translation>Vis hele forløbet: kontrollér, slå op, send, aflever, bevis</translation>
    </message>
    <message>
        <source>{kommune} on {miljoe}. Everything here is simulated: the platform, the phone and the clock.</source>
        <translation>{kommune} på {miljoe}. Alt her er simuleret: platformen, telefonen og uret.</translation>
    </message>
    <message>
        <source>Is the environment reachable, layer by layer?</source>
        <translation>Kan miljøet nås, lag for lag?</translation>
    </message>
    <message>
        <source>The platform&apos;s clock says {time} (simulated).</source>
        <translation>Platformens ur viser {time} (simuleret).</translation>
    </message>
    <message>
        <source>Delivered. The test SMS travelled the whole way.</source>
        <translation>Afleveret. Test-SMS&apos;en er nået hele vejen.</translation>
    </message>
    <message>
        <source>Is the audit log unbroken?</source>
        <translation>Er revisionsloggen ubrudt?</translation>
    </message>
    <message>
        <source>Is the recipient enrolled in NemSMS?</source>
        <translation>Er modtageren tilmeldt NemSMS?</translation>
    </message>
    <message>
        <source>What the virtual phone shows.</source>
        <translation>Det viser den virtuelle telefon.</translation>
    </message>
    <message>
        <source>Send it: SOAP over HTTPS with a client certificate.</source>
        <translation>Send den: SOAP over HTTPS med klientcertifikat.</translation>
    </message>
    <message>
        <source>Delivered, and by what proof?</source>
        <translation>Er den afleveret, og hvad er leveringsbeviset?</translation>
    </message>
    <message>
        <source>What stands between the message and the wire?</source>
        <translation>Er der noget, der stopper beskeden?</translation>
    </message>
    <message>
        <source>The message {id} was accepted, but no proof of delivery came in half a minute. Look at it with: nemsmsctl --demo sms show {id}.</source>
        <translation>Beskeden {id} er accepteret, men der kom intet leveringsbevis inden for et halvt minut. Se den med: nemsmsctl --demo sms show {id}.</translation>
    </message>
    <message>
        <source>The environment does not answer as it should. {next}</source>
        <translation>Miljøet svarer ikke, som det skal. {next}</translation>
    </message>
    <message>
        <source>Look into the dueslag for PKO_PostStatus.</source>
        <translation>Se efter PKO_PostStatus i dueslaget.</translation>
    </message>
    <message>
        <source>the kommune</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>network or IT operations</source>
        <translation>netværks- eller it-driften</translation>
    </message>
    <message>
        <source>KOMBIT / Serviceplatformen</source>
        <translation>KOMBIT / Serviceplatformen</translation>
    </message>
    <message>
        <source>the supplier of the user system</source>
        <translation>leverandøren af anvendersystemet</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>os selv</translation>
    </message>
    <message>
        <source>{modtager} is enrolled.</source>
        <translation>{modtager} er tilmeldt.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>The store&apos;s key</source>
        <translation>Databasens nøgle</translation>
    </message>
    <message>
        <source>Let a passphrase open the store too</source>
        <translation>Lad også en adgangssætning åbne databasen</translation>
    </message>
    <message>
        <source>The passphrase &quot;{label}&quot; opens the store from now on.</source>
        <translation>Adgangssætningen &quot;{label}&quot; åbner databasen fra nu af.</translation>
    </message>
    <message>
        <source>Write a recovery copy of the key, sealed with a passphrase</source>
        <translation>Skriv en gendannelseskopi af nøglen, forseglet med en adgangssætning</translation>
    </message>
    <message>
        <source>The recovery copy is written: {path}. Keep it away from the store.</source>
        <translation>Gendannelseskopien er skrevet: {path}. Gem den adskilt fra databasen.</translation>
    </message>
    <message>
        <source>Take the key of a store from a recovery copy</source>
        <translation>Hent en databases nøgle fra en gendannelseskopi</translation>
    </message>
    <message>
        <source>The key is in place: the store can be opened on this machine.</source>
        <translation>Nøglen er på plads: databasen kan åbnes på denne maskine.</translation>
    </message>
    <message>
        <source>Passphrase of at least 12 characters:</source>
        <translation>Adgangssætning på mindst 12 tegn:</translation>
    </message>
    <message>
        <source>Put a new key in the place of the old one</source>
        <translation>Sæt en ny nøgle i stedet for den gamle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Revisionsloggen</translation>
    </message>
    <message>
        <source>Who did what, newest first</source>
        <translation>Hvem gjorde hvad, nyeste først</translation>
    </message>
    <message>
        <source>Check that no row of the log was altered, moved or taken away</source>
        <translation>Efterprøv, at ingen række i loggen er ændret, flyttet eller fjernet</translation>
    </message>
    <message>
        <source>Try the connection layer by layer and tell whose desk a fault is on</source>
        <translation>Prøv forbindelsen lag for lag, og vis, hvis bord en fejl ligger på</translation>
    </message>
    <message>
        <source>The fault is on this desk: {desk}.</source>
        <translation>Fejlen ligger hos: {desk}.</translation>
    </message>
    <message>
        <source>Everything answers as it should.</source>
        <translation>Alt svarer, som det skal.</translation>
    </message>
    <message>
        <source>{modtager} is not enrolled.</source>
        <translation>{modtager} er ikke tilmeldt.</translation>
    </message>
    <message>
        <source>Recipient and text cannot both come from standard input. Give one of them in a file.</source>
        <translation>Modtager og tekst kan ikke begge komme fra standardinput. Giv en af dem i en fil.</translation>
    </message>
    <message>
        <source>Only rows about this kind of record</source>
        <translation>Kun rækker om denne slags registrering</translation>
    </message>
    <message>
        <source>Who saw it on the phone</source>
        <translation>Hvem der så den på telefonen</translation>
    </message>
    <message>
        <source>Path of the recovery copy</source>
        <translation>Sti til gendannelseskopien</translation>
    </message>
    <message>
        <source>What to call this holder of the key</source>
        <translation>Hvad nøgleindehaveren skal hedde</translation>
    </message>
    <message>
        <source>Id, MaterialeID or name of the material</source>
        <translation>Materialets id, MaterialeID eller navn</translation>
    </message>
    <message>
        <source>Take the recipient&apos;s CPR or CVR from standard input or from a file</source>
        <translation>Hent modtagerens CPR eller CVR fra standardinput eller en fil</translation>
    </message>
    <message>
        <source>Path of the file to write; it must not exist</source>
        <translation>Sti til filen, der skal skrives; den må ikke findes i forvejen</translation>
    </message>
    <message>
        <source>The raw messages too, masked</source>
        <translation>Også de rå beskeder, maskeret</translation>
    </message>
    <message>
        <source>Only rows about the record with this id</source>
        <translation>Kun rækker om registreringen med dette id</translation>
    </message>
    <message>
        <source>Id or name of the service agreement; otherwise the first that covers sending</source>
        <translation>Serviceaftalens id eller navn; ellers den første, der dækker afsendelse</translation>
    </message>
    <message>
        <source>Id or identifier of the test SMS</source>
        <translation>Test-SMS&apos;ens id eller identifikator</translation>
    </message>
    <message>
        <source>The text of the message: as argument, from standard input or from a file</source>
        <translation>Beskedens tekst: som argument, fra standardinput eller fra en fil</translation>
    </message>
    <message>
        <source>Id or name of a stored test person</source>
        <translation>Id eller navn på en gemt testperson</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Simulated: this is the local platform.</source>
        <translation>Simuleret: dette er den lokale platform.</translation>
    </message>
    <message>
        <source>Send test SMS and follow them</source>
        <translation>Send test-SMS, og følg dem</translation>
    </message>
    <message>
        <source>Check a message before it is sent; nothing is stored</source>
        <translation>Kontrollér en besked, før den sendes; intet gemmes</translation>
    </message>
    <message>
        <source>The message is kept as {id} and waits in the queue. Resume it with: nemsmsctl sms resume.</source>
        <translation>Beskeden er gemt som {id} og venter i køen. Genoptag den med: nemsmsctl sms resume.</translation>
    </message>
    <message>
        <source>List test SMS, newest first</source>
        <translation>Vis test-SMS, nyeste først</translation>
    </message>
    <message>
        <source>Send what waits in the queue, with the same identifiers</source>
        <translation>Send det, der venter i køen, med samme identifikatorer</translation>
    </message>
    <message>
        <source>Check, store and send a message</source>
        <translation>Kontrollér, gem og send en besked</translation>
    </message>
    <message>
        <source>Show one test SMS with its timeline</source>
        <translation>Vis en test-SMS med dens tidslinje</translation>
    </message>
    <message>
        <source>Note that a person received the message on the phone</source>
        <translation>Notér, at en person har modtaget beskeden på telefonen</translation>
    </message>
    <message>
        <source>Look into the dueslag and mark what it proves as delivered</source>
        <translation>Se i dueslaget, og markér det, der er bevist afleveret</translation>
    </message>
    <message>
        <source>Look after the store</source>
        <translation>Vedligehold databasen</translation>
    </message>
    <message>
        <source>Write a copy of the store</source>
        <translation>Skriv en kopi af databasen</translation>
    </message>
    <message>
        <source>Tell what the store holds and who can open it</source>
        <translation>Vis, hvad databasen rummer, og hvem der kan åbne den</translation>
    </message>
    <message>
        <source>Bring a store of an older version up to date</source>
        <translation>Opdatér en database af en ældre version</translation>
    </message>
    <message>
        <source>The virtual phones of the local platform</source>
        <translation>Den lokale platforms virtuelle telefoner</translation>
    </message>
    <message>
        <source>What the phones received, newest first</source>
        <translation>Det, telefonerne har modtaget, nyeste først</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Ask whether somebody can get NemSMS from the kommune</source>
        <translation>Spørg, om nogen kan få NemSMS fra kommunen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>{field} is set by the program or when the record is created, and cannot be changed. Leave it out.</source>
        <translation>{field} sættes af programmet, eller når registreringen oprettes, og kan ikke ændres. Udelad feltet.</translation>
    </message>
    <message>
        <source>The file {path} exists already and was left as it is. Choose another name.</source>
        <translation>Filen {path} findes allerede og er ikke rørt. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>{entity} {id} was created.</source>
        <translation>{entity} {id} er oprettet.</translation>
    </message>
    <message>
        <source>{action}: {entity} {id}</source>
        <translation>{action}: {entity} {id}</translation>
    </message>
    <message>
        <source>{entity} {id} was retired.</source>
        <translation>{entity} {id} er taget ud af brug.</translation>
    </message>
    <message>
        <source>{entity} {id} was changed.</source>
        <translation>{entity} {id} er ændret.</translation>
    </message>
    <message>
        <source>The file with trusted certificates, {path}, cannot be read. Check its name and that you may read it.</source>
        <translation>Filen med betroede certifikater, {path}, kan ikke læses. Kontrollér navnet, og at du har adgang til at læse den.</translation>
    </message>
    <message>
        <source>The client certificate of {subject} ran out on {date}. Put a new one in its place.</source>
        <translation>Klientcertifikatet for {subject} udløb {date}. Sæt et nyt i stedet.</translation>
    </message>
    <message>
        <source>The client certificate of {subject} is not valid yet. Check this machine&apos;s clock, or wait.</source>
        <translation>Klientcertifikatet for {subject} er ikke gyldigt endnu. Kontrollér maskinens ur, eller vent.</translation>
    </message>
    <message>
        <source>A demo store holds the local platform only. Make a store of your own for the test and production environments.</source>
        <translation>En demodatabase rummer kun den lokale platform. Lav din egen database til test- og produktionsmiljøerne.</translation>
    </message>
    <message>
        <source>Check the address of the environment against Serviceplatformen&apos;s list of addresses.</source>
        <translation>Sammenhold miljøets adresse med Serviceplatformens liste over adresser.</translation>
    </message>
    <message>
        <source>Start the check again when you want the answer.</source>
        <translation>Start kontrollen igen, når du vil have svaret.</translation>
    </message>
    <message>
        <source>Let the kommune approve the service agreement in Serviceplatformen&apos;s administration, and compare its UUID with the one recorded here.</source>
        <translation>Lad kommunen godkende serviceaftalen i Serviceplatformens administrationsmodul, og sammenhold dens UUID med det, der er registreret her.</translation>
    </message>
    <message>
        <source>Choose the file with the CA certificates that the environment&apos;s certificate chains to. A proxy that opens TLS has the same effect.</source>
        <translation>Vælg filen med de CA-certifikater, som miljøets certifikat bygger på. En proxy, der åbner TLS, giver samme fejl.</translation>
    </message>
    <message>
        <source>Ask the supplier of the user system which certificate is registered for it, and choose that file.</source>
        <translation>Spørg leverandøren af anvendersystemet, hvilket certifikat der er registreret til det, og vælg den fil.</translation>
    </message>
    <message>
        <source>Ask IT operations to set this machine&apos;s clock by a time server.</source>
        <translation>Bed it-driften stille maskinens ur efter en tidsserver.</translation>
    </message>
    <message>
        <source>Record the agreement&apos;s and the user system&apos;s UUID, and the kommune&apos;s CVR.</source>
        <translation>Registrér aftalens og anvendersystemets UUID og kommunens CVR.</translation>
    </message>
    <message>
        <source>Ask network operations whether this machine may look up that name; check the address for a slip of the finger.</source>
        <translation>Spørg netværksdriften, om maskinen må slå det navn op; kontrollér adressen for tastefejl.</translation>
    </message>
    <message>
        <source>Choose the certificate file again and type its password; ask who exported it when it does not open.</source>
        <translation>Vælg certifikatfilen igen, og skriv dens adgangskode; åbner den ikke, så spørg den, der eksporterede den.</translation>
    </message>
    <message>
        <source>Ask network operations to open the firewall for this address and port.</source>
        <translation>Bed netværksdriften åbne firewallen for denne adresse og port.</translation>
    </message>
    <message>
        <source>Ask network operations what stands between this machine and the environment (proxy, firewall) and cuts answers off.</source>
        <translation>Spørg netværksdriften, hvad der står mellem maskinen og miljøet (proxy, firewall) og afbryder svar.</translation>
    </message>
    <message>
        <source>Choose the client certificate for this environment: it shows none.</source>
        <translation>Vælg klientcertifikatet til dette miljø: det viser intet.</translation>
    </message>
    <message>
        <source>Record the service agreement of the kommune, with its UUID and the user system&apos;s.</source>
        <translation>Registrér kommunens serviceaftale med dens og anvendersystemets UUID.</translation>
    </message>
    <message>
        <source>Order a new certificate with the supplier of the user system, and have it registered in Serviceplatformen before the old one is taken away.</source>
        <translation>Bestil et nyt certifikat hos leverandøren af anvendersystemet, og få det registreret på Serviceplatformen, før det gamle fjernes.</translation>
    </message>
    <message>
        <source>Ask Serviceplatformen to compare its certificate with the one registered for the SysID in Digital Post.</source>
        <translation>Bed Serviceplatformen sammenholde sit certifikat med det, der er registreret til SysID i Digital Post.</translation>
    </message>
    <message>
        <source>Ask the supplier for the user system&apos;s UUID, and let the agreement name it.</source>
        <translation>Spørg leverandøren om anvendersystemets UUID, og skriv det på aftalen.</translation>
    </message>
    <message>
        <source>A service window is open now. Wait until it is over and check again.</source>
        <translation>Der er servicevindue nu. Vent, til det er slut, og kontrollér igen.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read. Check its name and that you may read it.</source>
        <translation>Certifikatfilen {path} kan ikke læses. Kontrollér navnet, og at du har adgang til at læse den.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Ikke nået.</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>I orden.</translation>
    </message>
    <message>
        <source>The kommune has no agreement for look-up and sending (SF1600) here. Record it first.</source>
        <translation>Kommunen har ingen aftale om opslag og afsendelse (SF1600) her. Registrér den først.</translation>
    </message>
    <message>
        <source>The environment {miljoe} has no address of PrintService. Write it before calling.</source>
        <translation>Miljøet {miljoe} har ingen adresse på PrintService. Skriv den, før du kalder.</translation>
    </message>
    <message>
        <source>The certificate file {path} needs its password, and nobody can be asked for it here. Run the program where it can ask.</source>
        <translation>Certifikatfilen {path} kræver sin adgangskode, og ingen kan spørges her. Kør programmet, hvor det kan spørge.</translation>
    </message>
    <message>
        <source>Password of the certificate file {path}:</source>
        <translation>Adgangskode til certifikatfilen {path}:</translation>
    </message>
    <message>
        <source>{navn} ran out on {date}.</source>
        <translation>{navn} udløb {date}.</translation>
    </message>
    <message>
        <source>No sender system is recorded. Its SysID is needed to send.</source>
        <translation>Der er ikke registreret noget afsendersystem. Dets SysID kræves for at sende.</translation>
    </message>
    <message>
        <source>No agreement for look-up and sending (SF1600) is recorded.</source>
        <translation>Der er ikke registreret nogen aftale om opslag og afsendelse (SF1600).</translation>
    </message>
    <message>
        <source>No material of type NemSMS is recorded. It decides what an SMS is sent as.</source>
        <translation>Der er ikke registreret noget materiale af typen NemSMS. Det afgør, hvad en SMS sendes som.</translation>
    </message>
    <message>
        <source>No environment is recorded, so nothing can be sent.</source>
        <translation>Der er ikke registreret noget miljø, så intet kan sendes.</translation>
    </message>
    <message>
        <source>No kommune is recorded, so nothing can be sent.</source>
        <translation>Der er ikke registreret nogen kommune, så intet kan sendes.</translation>
    </message>
    <message>
        <source>No test person is recorded. Outside the local platform only test persons get messages.</source>
        <translation>Der er ikke registreret nogen testperson. Uden for den lokale platform får kun testpersoner beskeder.</translation>
    </message>
    <message>
        <source>{field} {value} belongs to &quot;{other}&quot; already. Revise that record instead of making a second one.</source>
        <translation>{field} {value} hører allerede til &quot;{other}&quot;. Ret den registrering i stedet for at oprette en til.</translation>
    </message>
    <message>
        <source>There is no {entity} with the id, number or name {name}. List them to see what there is.</source>
        <translation>Der findes intet med id, nummer eller navn {name} ({entity}). Vis listen for at se, hvad der er.</translation>
    </message>
    <message>
        <source>{field}: the record {id} is retired. Choose one that is in use.</source>
        <translation>{field}: registreringen {id} er udgået. Vælg en, der er i brug.</translation>
    </message>
    <message>
        <source>{field}: there is no record with the id {id}. Choose one that exists.</source>
        <translation>{field}: der er ingen registrering med id {id}. Vælg en, der findes.</translation>
    </message>
    <message>
        <source>{aftale} covers sending today; SysID {sysid}.</source>
        <translation>{aftale} dækker afsendelse i dag; SysID {sysid}.</translation>
    </message>
    <message>
        <source>Access by certificate, the exception: {reason} ({date}).</source>
        <translation>Adgang med certifikat, undtagelsen: {reason} ({date}).</translation>
    </message>
    <message>
        <source>{modtager} is enrolled in NemSMS.</source>
        <translation>{modtager} er tilmeldt NemSMS.</translation>
    </message>
    <message>
        <source>{aftale} gives access by certificate, which is the exception, and the reason or the date is not recorded.</source>
        <translation>{aftale} giver adgang med certifikat, som er undtagelsen, og begrundelse eller dato er ikke registreret.</translation>
    </message>
    <message>
        <source>{materiale} is a NemSMS material; its sender system has SysID {sysid}.</source>
        <translation>{materiale} er et NemSMS-materiale; dets afsendersystem har SysID {sysid}.</translation>
    </message>
    <message>
        <source>No material is chosen. It decides that this is a NemSMS and with which SysID it goes.</source>
        <translation>Der er ikke valgt noget materiale. Det afgør, at dette er en NemSMS, og hvilket SysID den sendes med.</translation>
    </message>
    <message>
        <source>In {miljoe} messages reach real phones, so only a stored test person may get one.</source>
        <translation>I {miljoe} når beskeder rigtige telefoner, så kun en gemt testperson må få en.</translation>
    </message>
    <message>
        <source>What a NemSMS costs by {route} is not told anywhere public.</source>
        <translation>Prisen på en NemSMS via {route} er ikke offentliggjort.</translation>
    </message>
    <message>
        <source>{modtager} is not enrolled in NemSMS, so nothing can be delivered.</source>
        <translation>{modtager} er ikke tilmeldt NemSMS, så intet kan afleveres.</translation>
    </message>
    <message>
        <source>This test person is not in use in {miljoe}.</source>
        <translation>Testpersonen er ikke i brug i {miljoe}.</translation>
    </message>
    <message>
        <source>{person} is a test person of this environment.</source>
        <translation>{person} er testperson i dette miljø.</translation>
    </message>
    <message>
        <source>Costs {price} by {route}.</source>
        <translation>Koster {price} via {route}.</translation>
    </message>
    <message>
        <source>Would cost {price} by {route}; simulated messages cost nothing.</source>
        <translation>Ville koste {price} via {route}; simulerede beskeder koster intet.</translation>
    </message>
    <message>
        <source>{materiale} is retired.</source>
        <translation>{materiale} er udgået.</translation>
    </message>
    <message>
        <source>{materiale} has no sender system that is in use today with a SysID.</source>
        <translation>{materiale} har intet afsendersystem med SysID, der er i brug i dag.</translation>
    </message>
    <message>
        <source>No service window is open.</source>
        <translation>Der er intet servicevindue nu.</translation>
    </message>
    <message>
        <source>Simulated: nobody&apos;s phone but the virtual one gets this.</source>
        <translation>Simuleret: kun den virtuelle telefon får beskeden.</translation>
    </message>
    <message>
        <source>The material&apos;s sender system has SysID {system}, the agreement has {aftale}. Only one of them can be right.</source>
        <translation>Materialets afsendersystem har SysID {system}, aftalen har {aftale}. Kun det ene kan være rigtigt.</translation>
    </message>
    <message>
        <source>Within the sending hours 08-22 ({moment}).</source>
        <translation>Inden for sendetidsrummet 08-22 ({moment}).</translation>
    </message>
    <message>
        <source>Write reason and date on the agreement.</source>
        <translation>Skriv begrundelse og dato på aftalen.</translation>
    </message>
    <message>
        <source>Check the environment (miljoe check), then try again.</source>
        <translation>Kontrollér miljøet (miljoe check), og prøv igen.</translation>
    </message>
    <message>
        <source>Choose a material of type NemSMS that is in use.</source>
        <translation>Vælg et materiale af typen NemSMS, der er i brug.</translation>
    </message>
    <message>
        <source>Choose somebody who is enrolled, or let the person enrol on borger.dk.</source>
        <translation>Vælg en, der er tilmeldt, eller lad personen tilmelde sig på borger.dk.</translation>
    </message>
    <message>
        <source>Choose a test person of this environment, or record one.</source>
        <translation>Vælg en testperson i dette miljø, eller opret en.</translation>
    </message>
    <message>
        <source>Record the sender system with its SysID, and let the material belong to it.</source>
        <translation>Opret afsendersystemet med dets SysID, og lad materialet høre til det.</translation>
    </message>
    <message>
        <source>Compare both with Digital Post&apos;s administration portal.</source>
        <translation>Sammenhold begge med Digital Posts administrationsportal.</translation>
    </message>
    <message>
        <source>No service agreement is chosen. Choose the kommune&apos;s agreement for SF1600.</source>
        <translation>Der er ikke valgt nogen serviceaftale. Vælg kommunens aftale om SF1600.</translation>
    </message>
    <message>
        <source>No environment is chosen. Choose the one to send in.</source>
        <translation>Der er ikke valgt noget miljø. Vælg det, der skal sendes i.</translation>
    </message>
    <message>
        <source>Nobody is chosen to get the message. Choose a test person, or on the local platform type a CPR or CVR number.</source>
        <translation>Der er ikke valgt nogen modtager. Vælg en testperson, eller skriv et CPR- eller CVR-nummer på den lokale platform.</translation>
    </message>
    <message>
        <source>Nothing was sent: the question was not answered with the kommune&apos;s name.</source>
        <translation>Intet blev sendt: spørgsmålet blev ikke besvaret med kommunens navn.</translation>
    </message>
    <message>
        <source>Sending in production needs a person&apos;s yes, and nobody can be asked here. Send from a terminal or the console.</source>
        <translation>Afsendelse i produktion kræver et ja fra en person, og ingen kan spørges her. Send fra en terminal eller konsollen.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made. Check that you may write there.</source>
        <translation>Mappen {path} kan ikke oprettes. Kontrollér, at du må skrive dér.</translation>
    </message>
    <message>
        <source>Passphrase of the vault {path}:</source>
        <translation>Adgangssætning til nøgleboksen {path}:</translation>
    </message>
    <message>
        <source>The vault {path} needs its passphrase, and nobody can be asked here. Give it with --passphrase-fd.</source>
        <translation>Nøgleboksen {path} kræver sin adgangssætning, og ingen kan spørges her. Giv den med --passphrase-fd.</translation>
    </message>
    <message>
        <source>{miljoe} has no virtual phone: messages reach people&apos;s own. Ask the person, and note it on the message.</source>
        <translation>{miljoe} har ingen virtuel telefon: beskeder når folks egne. Spørg personen, og notér det på beskeden.</translation>
    </message>
    <message>
        <source>Accepted by PrintService. Accepted is not delivered.</source>
        <translation>Accepteret af PrintService. Accepteret er ikke afleveret.</translation>
    </message>
    <message>
        <source>Delivered, proved by PKO_PostStatus {id}.</source>
        <translation>Afleveret, bevist af PKO_PostStatus {id}.</translation>
    </message>
    <message>
        <source>Failed with code {code}: {text}</source>
        <translation>Fejlet med kode {code}: {text}</translation>
    </message>
    <message>
        <source>Held until the sending hours begin at 08:00.</source>
        <translation>Afventer, at sendetidsrummet begynder kl. 08.00.</translation>
    </message>
    <message>
        <source>Stays at accepted: this environment has no dueslag, so only a person can say that the phone got it.</source>
        <translation>Forbliver accepteret: miljøet har intet dueslag, så kun en person kan sige, at telefonen fik den.</translation>
    </message>
    <message>
        <source>Prepared with identifier {id}, which goes on the wire and never changes.</source>
        <translation>Forberedt med identifikator {id}, som sendes med og aldrig ændres.</translation>
    </message>
    <message>
        <source>Waits in the queue. Resume it: it goes out with the same identifier and is delivered once.</source>
        <translation>Venter i køen. Genoptag den: den sendes med samme identifikator og afleveres én gang.</translation>
    </message>
    <message>
        <source>Recalled before it was sent.</source>
        <translation>Tilbagekaldt, før den blev sendt.</translation>
    </message>
    <message>
        <source>Received on the phone, by the word of {who}.</source>
        <translation>Modtaget på telefonen, siger {who}.</translation>
    </message>
    <message>
        <source>Sent to {url}, no usable answer came. Nobody knows yet whether it arrived; sending again is safe.</source>
        <translation>Sendt til {url}, men der kom intet brugbart svar. Ingen ved endnu, om den kom frem; det er sikkert at sende igen.</translation>
    </message>
    <message>
        <source>Waits for PKO_PostStatus from the dueslag, or for a person&apos;s word that the phone got it.</source>
        <translation>Venter på PKO_PostStatus fra dueslaget eller på, at en person siger, at telefonen fik den.</translation>
    </message>
    <message>
        <source>The test SMS {id} is not at accepted, so its receipt cannot be noted. Look at its timeline.</source>
        <translation>Test-SMS {id} er ikke i tilstanden Accepteret, så modtagelsen kan ikke noteres. Se dens tidslinje.</translation>
    </message>
    <message>
        <source>The test SMS {id} is not waiting in the queue, so it is not sent again. Look at its timeline.</source>
        <translation>Test-SMS {id} venter ikke i køen, så den sendes ikke igen. Se dens tidslinje.</translation>
    </message>
    <message>
        <source>There is no test SMS with the id or identifier {id}. List them to see what there is.</source>
        <translation>Der er ingen test-SMS med id eller identifikator {id}. Vis listen for at se, hvad der er.</translation>
    </message>
    <message>
        <source>Without a material the answer may concern Digital Post and not NemSMS. Name a material.</source>
        <translation>Uden materiale kan svaret gælde Digital Post og ikke NemSMS. Angiv et materiale.</translation>
    </message>
    <message numerus="yes">
        <source>The log is unbroken: %n rows stand as they were written.</source>
        <translation>
            <numerusform>Loggen er ubrudt: %n række står, som den blev skrevet.</numerusform>
            <numerusform>Loggen er ubrudt: %n rækker står, som de blev skrevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of {subject} runs out on {date}, in %n days. Order a new one now.</source>
        <translation>
            <numerusform>Klientcertifikatet for {subject} udløber {date}, om %n dag. Bestil et nyt nu.</numerusform>
            <numerusform>Klientcertifikatet for {subject} udløber {date}, om %n dage. Bestil et nyt nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the environment&apos;s are %n minutes apart; at most 5 are tolerated.</source>
        <translation>
            <numerusform>Maskinens og miljøets ure er %n minut fra hinanden; højst 5 tåles.</numerusform>
            <numerusform>Maskinens og miljøets ure er %n minutter fra hinanden; højst 5 tåles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{navn} runs out on {date}, in %n days.</source>
        <translation>
            <numerusform>{navn} udløber {date}, om %n dag.</numerusform>
            <numerusform>{navn} udløber {date}, om %n dage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS failed in the last 24 hours.</source>
        <translation>
            <numerusform>%n test-SMS fejlede i det seneste døgn.</numerusform>
            <numerusform>%n test-SMS fejlede i det seneste døgn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS wait in the queue.</source>
        <translation>
            <numerusform>%n test-SMS venter i køen.</numerusform>
            <numerusform>%n test-SMS venter i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS are accepted and not known to be delivered.</source>
        <translation>
            <numerusform>%n test-SMS er accepteret, men det vides ikke, om den er afleveret.</numerusform>
            <numerusform>%n test-SMS er accepteret, men det vides ikke, om de er afleveret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Vis denne hjælp, og afslut</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>TAL</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TILVALG</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tilvalg</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>PÅKRÆVET</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Show the version of the program and end</source>
        <translation>Vis programmets version, og afslut</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>See the reasons</source>
        <translation>Se årsagerne</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Resume them</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Note what the phones got</source>
        <translation>Notér, hvad telefonerne fik</translation>
    </message>
    <message>
        <source>The store got another key holder.</source>
        <translation>Databasen har fået en nøgleholder mere.</translation>
    </message>
    <message>
        <source>A recovery copy of the store&apos;s key was made.</source>
        <translation>Der er lavet en gendannelseskopi af databasens nøgle.</translation>
    </message>
    <message>
        <source>The store&apos;s key was taken from a recovery copy.</source>
        <translation>Databasens nøgle er hentet fra en gendannelseskopi.</translation>
    </message>
    <message>
        <source>A key holder was taken away from the store.</source>
        <translation>En nøgleholder er fjernet fra databasen.</translation>
    </message>
    <message>
        <source>The store got a new key, version {version}.</source>
        <translation>Databasen har fået en ny nøgle, version {version}.</translation>
    </message>
    <message>
        <source>A copy of the store was written: {file}.</source>
        <translation>Der er skrevet en kopi af databasen: {file}.</translation>
    </message>
    <message>
        <source>The store was made.</source>
        <translation>Databasen er oprettet.</translation>
    </message>
    <message>
        <source>The store was brought up to date, from version {from} to {to}; copy: {backup}.</source>
        <translation>Databasen er bragt ajour fra version {from} til {to}; kopi: {backup}.</translation>
    </message>
    <message>
        <source>The part {part} of the file unpacks to more than {ratio} times its size, as files do that are made to fill memory. It is not read. Save the table anew in a spreadsheet program.</source>
        <translation>Filens del {part} pakker ud til mere end {ratio} gange sin størrelse, sådan som filer gør, der er lavet for at fylde hukommelsen. Den læses ikke. Gem tabellen på ny i et regnearksprogram.</translation>
    </message>
    <message>
        <source>The file has more than {most} cells with a value. Divide it into several files.</source>
        <translation>Filen har mere end {most} celler med en værdi. Del den op i flere filer.</translation>
    </message>
    <message>
        <source>Row {row} has more than {most} columns. Take the superfluous ones away.</source>
        <translation>Række {row} har mere end {most} kolonner. Fjern de overflødige.</translation>
    </message>
    <message>
        <source>The record at row {row} is longer than {bytes} bytes. A quotation mark that is never closed may be the cause.</source>
        <translation>Posten ved række {row} er længere end {bytes} byte. Det kan skyldes et anførselstegn, der aldrig afsluttes.</translation>
    </message>
    <message>
        <source>Row {row} has a quotation mark that is not closed, or letters behind one that is. Write a quotation mark inside a value twice.</source>
        <translation>Række {row} har et anførselstegn, der ikke afsluttes, eller bogstaver efter et, der er afsluttet. Skriv et anførselstegn inde i en værdi to gange.</translation>
    </message>
    <message>
        <source>The file was read as UTF-16, which Excel calls Unicode text.</source>
        <translation>Filen er læst som UTF-16, som Excel kalder Unicode-tekst.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 and was read as Windows-1252. Look whether the Danish letters are right.</source>
        <translation>Filen er ikke UTF-8 og er læst som Windows-1252. Se efter, om de danske bogstaver er rigtige.</translation>
    </message>
    <message>
        <source>The file is damaged: {part} cannot be unpacked. Save the table anew, or fetch the file again.</source>
        <translation>Filen er beskadiget: {part} kan ikke pakkes ud. Gem tabellen på ny, eller hent filen igen.</translation>
    </message>
    <message>
        <source>The part {part} of the file is nested deeper than {most} levels, which no spreadsheet is. It is not read.</source>
        <translation>Filens del {part} er dybere indlejret end {most} niveauer, og det er intet regneark. Den læses ikke.</translation>
    </message>
    <message>
        <source>The part {part} of the file declares a document type or entities, which no spreadsheet does. It is not read.</source>
        <translation>Filens del {part} erklærer en dokumenttype eller entiteter, og det gør intet regneark. Den læses ikke.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a header row and at least one row below it.</source>
        <translation>Filen er tom. Vælg en fil med en overskriftsrække og mindst én række under den.</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password and choose it again.</source>
        <translation>Filen er krypteret. Gem den uden adgangskode, og vælg den igen.</translation>
    </message>
    <message>
        <source>Column {column} is hidden in the spreadsheet and is read all the same. Show it and look at its values.</source>
        <translation>Kolonne {column} er skjult i regnearket og læses alligevel. Vis den, og se på dens værdier.</translation>
    </message>
    <message>
        <source>The sheet &quot;{sheet}&quot; is hidden and is not read.</source>
        <translation>Arket &quot;{sheet}&quot; er skjult og læses ikke.</translation>
    </message>
    <message>
        <source>The value in row {row}, column {column}, is longer than a cell can hold (32,767 characters). Write to CSV instead.</source>
        <translation>Værdien i række {row}, kolonne {column}, er længere, end en celle kan rumme (32.767 tegn). Skriv til CSV i stedet.</translation>
    </message>
    <message>
        <source>The file holds macros. They are neither run nor read.</source>
        <translation>Filen indeholder makroer. De hverken køres eller læses.</translation>
    </message>
    <message>
        <source>The cells {range} are merged, so that one value stands for several rows or columns. Divide them and write each value in its own cell.</source>
        <translation>Cellerne {range} er flettet, så én værdi står for flere rækker eller kolonner. Ophæv fletningen, og skriv hver værdi i sin egen celle.</translation>
    </message>
    <message>
        <source>The file lacks its part {part}. Save the table anew in a spreadsheet program.</source>
        <translation>Filen mangler sin del {part}. Gem tabellen på ny i et regnearksprogram.</translation>
    </message>
    <message>
        <source>The file has no sheet that can be seen. Show the sheet with the table and save the file.</source>
        <translation>Filen har intet synligt ark. Vis arket med tabellen, og gem filen.</translation>
    </message>
    <message>
        <source>The file is neither an xlsx file nor text. Save the table as xlsx or as CSV (UTF-8).</source>
        <translation>Filen er hverken en xlsx-fil eller tekst. Gem tabellen som xlsx eller som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file is a zip archive, but no xlsx file. Save the table as Excel workbook (.xlsx).</source>
        <translation>Filen er et zip-arkiv, men ikke en xlsx-fil. Gem tabellen som Excel-projektmappe (.xlsx).</translation>
    </message>
    <message>
        <source>The file is an old Excel file (.xls) or has a password. Save it as Excel workbook (.xlsx) without a password.</source>
        <translation>Filen er en gammel Excel-fil (.xls) eller har en adgangskode. Gem den som Excel-projektmappe (.xlsx) uden adgangskode.</translation>
    </message>
    <message>
        <source>The rows and cells of the sheet do not stand in order (at row {row}), so that nobody can tell which value belongs where. Save the table anew in a spreadsheet program.</source>
        <translation>Arkets rækker og celler står ikke i orden (ved række {row}), så ingen kan sige, hvilken værdi der hører til hvor. Gem tabellen på ny i et regnearksprogram.</translation>
    </message>
    <message>
        <source>A sheet has at most {most} rows. Divide the table into several files.</source>
        <translation>Et ark har højst {most} rækker. Del tabellen op i flere filer.</translation>
    </message>
    <message>
        <source>The texts of the file take more than {bytes} bytes or are more than {most}. Divide it into several files.</source>
        <translation>Filens tekster fylder mere end {bytes} byte eller er flere end {most}. Del den op i flere filer.</translation>
    </message>
    <message>
        <source>The cell in column {column}, row {row}, speaks of a text that the file does not have. Save the table anew in a spreadsheet program.</source>
        <translation>Cellen i kolonne {column}, række {row}, henviser til en tekst, som filen ikke har. Gem tabellen på ny i et regnearksprogram.</translation>
    </message>
    <message>
        <source>{part} is larger than {bytes} bytes. Divide it into several files.</source>
        <translation>{part} er større end {bytes} byte. Del den op i flere filer.</translation>
    </message>
    <message>
        <source>The file holds more than {most} parts, which no spreadsheet does. It is not read.</source>
        <translation>Filen indeholder mere end {most} dele, og det gør intet regneark. Den læses ikke.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Look whether it is there, is yours to read and is not open in a program that locks it.</source>
        <translation>Filen {path} kan ikke læses. Se efter, om den findes, om du må læse den, og om den er åben i et program, der låser den.</translation>
    </message>
    <message>
        <source>The part {part} of the file has a text longer than {bytes} bytes, which no cell holds. It is not read.</source>
        <translation>Filens del {part} har en tekst, der er længere end {bytes} byte, og det rummer ingen celle. Den læses ikke.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Look whether the folder is there, is yours to write in and has room, and whether the file is open in another program.</source>
        <translation>Filen {path} kan ikke skrives. Se efter, om mappen findes, om du må skrive i den, om der er plads, og om filen er åben i et andet program.</translation>
    </message>
    <message>
        <source>The part {part} of the file is broken at line {line}. Save the table anew in a spreadsheet program.</source>
        <translation>Filens del {part} er i stykker ved linje {line}. Gem tabellen på ny i et regnearksprogram.</translation>
    </message>
    <message>
        <source>{place} must be one of: {why}. Nothing was set up; correct it and hand the whole over again.</source>
        <translation>{place} skal være en af: {why}. Intet blev sat op; ret det, og aflever det hele igen.</translation>
    </message>
    <message>
        <source>{place} must be a day such as 2026-11-24. Nothing was set up; correct it and hand the whole over again.</source>
        <translation>{place} skal være en dag som 2026-11-24. Intet blev sat op; ret det, og aflever det hele igen.</translation>
    </message>
    <message>
        <source>A set-up is a JSON object with the lists afsendersystemer, materialer and serviceaftaler, each of objects. Nothing was set up; see docs/local-platform.md for the fields.</source>
        <translation>En opsætning er et JSON-objekt med listerne afsendersystemer, materialer og serviceaftaler, hver af objekter. Intet blev sat op; felterne står i docs/local-platform.md.</translation>
    </message>
    <message>
        <source>{place} is missing. Nothing was set up; fill it in and hand the whole over again.</source>
        <translation>{place} mangler. Intet blev sat op; udfyld det, og aflever det hele igen.</translation>
    </message>
    <message>
        <source>{place} has {value}, which stands in the list already. Nothing was set up; name each once.</source>
        <translation>{place} har {value}, som allerede står i listen. Intet blev sat op; nævn hver én gang.</translation>
    </message>
    <message>
        <source>{place} is no field of a set-up. Nothing was set up; see docs/local-platform.md for the fields.</source>
        <translation>{place} er ikke et felt i en opsætning. Intet blev sat op; felterne står i docs/local-platform.md.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {why} Nothing was set up.</source>
        <translation>{place} kan ikke bruges: {why} Intet blev sat op.</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Størrelse i byte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Demo store</source>
        <translation>Demodatabase</translation>
    </message>
    <message>
        <source>Can be opened by</source>
        <translation>Kan åbnes af</translation>
    </message>
    <message>
        <source>Version of the key</source>
        <translation>Nøglens version</translation>
    </message>
    <message>
        <source>Rows in the audit log</source>
        <translation>Linjer i revisionsloggen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Recovery copy of the key</source>
        <translation>Genoprettelseskopi af nøglen</translation>
    </message>
    <message>
        <source>Version of the store</source>
        <translation>Databasens version</translation>
    </message>
    <message>
        <source>Id of the store</source>
        <translation>Databasens id</translation>
    </message>
    <message>
        <source>Why, in a few words; the log keeps it</source>
        <translation>Hvorfor, med få ord; loggen gemmer det</translation>
    </message>
    <message>
        <source>Accept an older copy of the store that was put back on purpose, so that the log can be verified again</source>
        <translation>Godkend en ældre kopi af databasen, der med vilje blev lagt tilbage, så loggen igen kan efterprøves</translation>
    </message>
    <message>
        <source>The store is accepted as it is now; the log tells who did it and why.</source>
        <translation>Databasen er godkendt, som den er nu; loggen fortæller, hvem der gjorde det og hvorfor.</translation>
    </message>
    <message>
        <source>{what} needs a value behind it. Add it, or take the option away.</source>
        <translation>{what} skal have en værdi efter sig. Tilføj den, eller fjern valget.</translation>
    </message>
    <message>
        <source>It is not said what is to be done. Name a noun and a verb, for example: nemsmsctl materiale list; --help tells all.</source>
        <translation>Det er ikke sagt, hvad der skal gøres. Nævn et navneord og et verbum, for eksempel: nemsmsctl materiale list; --help viser dem alle.</translation>
    </message>
    <message>
        <source>Why the older store was put back is missing. Say it in a few words: the log keeps it.</source>
        <translation>Det mangler, hvorfor den ældre database blev lagt tilbage. Sig det med få ord: loggen gemmer det.</translation>
    </message>
    <message>
        <source>An older copy of the store was put back and accepted, since: {reason}. The key remembered {remembered} rows.</source>
        <translation>En ældre kopi af databasen blev lagt tilbage og godkendt, fordi: {reason}. Nøglen huskede {remembered} linjer.</translation>
    </message>
    <message>
        <source>Write what a list shows to a spreadsheet: {entities}</source>
        <translation>Skriv det, en liste viser, til et regneark: {entities}</translation>
    </message>
    <message>
        <source>Take in a spreadsheet, all of it or nothing: {entities}</source>
        <translation>Importér et regneark, det hele eller intet: {entities}</translation>
    </message>
    <message>
        <source>Write an empty spreadsheet with explanations: {entities}</source>
        <translation>Skriv et tomt regneark med forklaringer: {entities}</translation>
    </message>
    <message numerus="yes">
        <source>{path} is written with %n row(s).</source>
        <translation>
            <numerusform>{path} er skrevet med %n række.</numerusform>
            <numerusform>{path} er skrevet med %n rækker.</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}, column {column} ({header}), &quot;{value}&quot;</source>
        <translation>række {row}, kolonne {column} ({header}), &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>New: {created}. Changed: {revised}. As they are: {unchanged}. Wrong: {wrong}.</source>
        <translation>Nye: {created}. Ændrede: {revised}. Uændrede: {unchanged}. Forkerte: {wrong}.</translation>
    </message>
    <message>
        <source>{file} is imported (SHA-256 {sha256}). Change set {changeSet} takes it back.</source>
        <translation>{file} er importeret (SHA-256 {sha256}). Ændringssæt {changeSet} tager det tilbage.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Det var en prøvekørsel: intet er skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s); --json tells them all.</source>
        <translation>
            <numerusform>Og %n fund mere; --json viser dem alle.</numerusform>
            <numerusform>Og %n fund mere; --json viser dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds nothing that is not there already (SHA-256 {sha256}). Nothing was changed.</source>
        <translation>{file} indeholder intet, der ikke findes i forvejen (SHA-256 {sha256}). Intet er ændret.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>række {row}</translation>
    </message>
    <message>
        <source>The configuration as a whole</source>
        <translation>Hele konfigurationen</translation>
    </message>
    <message>
        <source>The configuration is written to {path}, one file for each entity.</source>
        <translation>Konfigurationen er skrevet til {path}, én fil for hver entitet.</translation>
    </message>
    <message>
        <source>Write the configuration as text for a document system: the same configuration gives the same bytes</source>
        <translation>Skriv konfigurationen som tekst til et dokumentsystem: den samme konfiguration giver de samme byte</translation>
    </message>
    <message>
        <source>Show every finding and what would happen; write nothing</source>
        <translation>Vis alle fund og hvad der ville ske; skriv intet</translation>
    </message>
    <message>
        <source>The folder to write to; it is made</source>
        <translation>Mappen, der skrives til; den oprettes</translation>
    </message>
    <message>
        <source>Why personal values are to stand readable; you are asked, and the audit log keeps it. Without it they are masked</source>
        <translation>Hvorfor personoplysninger skal stå læsbart; du bliver spurgt, og loggen gemmer det. Uden er de maskeret</translation>
    </message>
    <message>
        <source>An xlsx or CSV file with a header row</source>
        <translation>En xlsx- eller CSV-fil med en overskriftsrække</translation>
    </message>
    <message>
        <source>The file to write: .csv, else xlsx</source>
        <translation>Filen, der skrives: .csv, ellers xlsx</translation>
    </message>
    <message>
        <source>The template is written: {path}.</source>
        <translation>Skabelonen er skrevet: {path}.</translation>
    </message>
    <message>
        <source>Personal values (CPR, mobile numbers) will stand readable in {file}, for this reason: {reason}. The audit log keeps who did it and why. Delete the file when it has been used.</source>
        <translation>Personoplysninger (CPR, mobilnumre) vil stå læsbart i {file} af denne grund: {reason}. Loggen gemmer, hvem der gjorde det og hvorfor. Slet filen, når den er brugt.</translation>
    </message>
    <message>
        <source>Export {entities} with personal values?</source>
        <translation>Eksportér {entities} med personoplysninger?</translation>
    </message>
    <message>
        <source>{file} was not written: nobody agreed to write personal values readable. Export without a reason to have them masked.</source>
        <translation>{file} er ikke skrevet: ingen har sagt ja til at skrive personoplysninger læsbart. Eksportér uden en grund for at få dem maskeret.</translation>
    </message>
    <message>
        <source>The spreadsheet program has made a date of the value of {field}. Format the cell as text and write the value again.</source>
        <translation>Regnearksprogrammet har gjort værdien af {field} til en dato. Formatér cellen som tekst, og skriv værdien igen.</translation>
    </message>
    <message>
        <source>{field} holds a number with decimals. Format the cell as text and write the value again.</source>
        <translation>{field} indeholder et tal med decimaler. Formatér cellen som tekst, og skriv værdien igen.</translation>
    </message>
    <message>
        <source>The cell of {field} shows the failed formula {value}. Write the value itself.</source>
        <translation>Cellen for {field} viser den fejlede formel {value}. Skriv selve værdien.</translation>
    </message>
    <message>
        <source>The cell of {field} holds a formula. Formulas are never evaluated: write the value itself.</source>
        <translation>Cellen for {field} indeholder en formel. Formler beregnes aldrig: skriv selve værdien.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {most} are kept. Shorten it.</source>
        <translation>{field} har {length} tegn; højst {most} gemmes. Gør teksten kortere.</translation>
    </message>
    <message>
        <source>{field} is masked, as exports are. Write the whole value, or take the column out of the file.</source>
        <translation>{field} er maskeret, som eksporter er. Skriv hele værdien, eller tag kolonnen ud af filen.</translation>
    </message>
    <message>
        <source>The spreadsheet program has written {field} as a power of ten, and digits are lost. Format the column as text and write the number again.</source>
        <translation>Regnearksprogrammet har skrevet {field} som en tierpotens, og cifre er gået tabt. Formatér kolonnen som tekst, og skriv tallet igen.</translation>
    </message>
    <message>
        <source>{field} holds control characters that nobody sees. Write the value again by hand.</source>
        <translation>{field} indeholder styretegn, som ingen ser. Skriv værdien igen i hånden.</translation>
    </message>
    <message>
        <source>The column &quot;{header}&quot; is set by the program and is not imported.</source>
        <translation>Kolonnen &quot;{header}&quot; sættes af programmet og importeres ikke.</translation>
    </message>
    <message>
        <source>The column &quot;{header}&quot; is missing. Without it nobody can tell which record a row is about. Add it, or begin with the template.</source>
        <translation>Kolonnen &quot;{header}&quot; mangler. Uden den kan ingen sige, hvilken post en række handler om. Tilføj den, eller begynd med skabelonen.</translation>
    </message>
    <message>
        <source>There are values in a column that has no header. They are not imported.</source>
        <translation>Der står værdier i en kolonne uden overskrift. De importeres ikke.</translation>
    </message>
    <message>
        <source>The column &quot;{header}&quot; is there twice. Keep one of the two.</source>
        <translation>Kolonnen &quot;{header}&quot; findes to gange. Behold den ene.</translation>
    </message>
    <message>
        <source>No field is called &quot;{header}&quot;: the column is not imported. The template shows what the columns are called.</source>
        <translation>Intet felt hedder &quot;{header}&quot;: kolonnen importeres ikke. Skabelonen viser, hvad kolonnerne hedder.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {file} was imported: %n finding(s) stop it. Mend them and import again.</source>
        <translation>
            <numerusform>Intet af {file} er importeret: %n fund står i vejen. Ret det, og importér igen.</numerusform>
            <numerusform>Intet af {file} er importeret: %n fund står i vejen. Ret dem, og importér igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns of the file is a field of {entities}. Begin with the template: nemsmsctl {noun} template FILE.</source>
        <translation>Ingen af filens kolonner er et felt for {entities}. Begynd med skabelonen: nemsmsctl {noun} template FIL.</translation>
    </message>
    <message>
        <source>There is no row below the header.</source>
        <translation>Der er ingen række under overskriften.</translation>
    </message>
    <message>
        <source>{field} names &quot;{name}&quot;, and no such record is there. Create it first, or write the name or number of one that is there.</source>
        <translation>{field} nævner &quot;{name}&quot;, og den post findes ikke. Opret den først, eller skriv navn eller nummer på en, der findes.</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet and is read all the same. Show it and look at it.</source>
        <translation>Rækken er skjult i regnearket og læses alligevel. Vis den, og se på den.</translation>
    </message>
    <message>
        <source>{count} records are called so, and nobody can tell which one the row is about. Give them different names first.</source>
        <translation>{count} poster hedder sådan, og ingen kan sige, hvilken af dem rækken handler om. Giv dem forskellige navne først.</translation>
    </message>
    <message>
        <source>Row {row} is about the same record. Keep one of the two.</source>
        <translation>Række {row} handler om den samme post. Behold den ene.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was written.</source>
        <translation>Arbejdet blev standset. Intet er skrevet.</translation>
    </message>
    <message>
        <source>{entity}: exported to {file}</source>
        <translation>{entity}: eksporteret til {file}</translation>
    </message>
    <message>
        <source>{entity}: exported to {file} with personal values readable, for this reason: {reason}</source>
        <translation>{entity}: eksporteret til {file} med læsbare personoplysninger af denne grund: {reason}</translation>
    </message>
    <message>
        <source>{entity}: {file} imported. New: {created}. Changed: {revised}. As they were: {unchanged}.</source>
        <translation>{entity}: {file} er importeret. Nye: {created}. Ændrede: {revised}. Uændrede: {unchanged}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to {path}. Personal values are masked.</source>
        <translation>
            <numerusform>%n række er skrevet til {path}. Personoplysninger er maskeret.</numerusform>
            <numerusform>%n rækker er skrevet til {path}. Personoplysninger er maskeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported. New: {created}. Changed: {revised}. Change set {changeSet} takes it back.</source>
        <translation>{file} er importeret. Nye: {created}. Ændrede: {revised}. Ændringssæt {changeSet} tager det tilbage.</translation>
    </message>
    <message>
        <source>{file} holds nothing that is not there already. Nothing was changed.</source>
        <translation>{file} indeholder intet, der ikke findes i forvejen. Intet er ændret.</translation>
    </message>
    <message>
        <source>The template is written to {path}. Its second sheet explains each column.</source>
        <translation>Skabelonen er skrevet til {path}. Dens andet ark forklarer hver kolonne.</translation>
    </message>
    <message>
        <source>What you wrote last time and did not send is here again.</source>
        <translation>Det, du skrev sidst og ikke sendte, er her igen.</translation>
    </message>
    <message>
        <source>What it takes to connect a kommune to NemSMS</source>
        <translation>Hvad der skal til for at tilslutte en kommune til NemSMS</translation>
    </message>
    <message>
        <source>List the activities TS101-TS111, TS201 and TSP01-TSP07 and what the configuration proves of each</source>
        <translation>Vis aktiviteterne TS101-TS111, TS201 og TSP01-TSP07, og hvad konfigurationen beviser om hver</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>bevis</translation>
    </message>
    <message>
        <source>because</source>
        <translation>fordi</translation>
    </message>
    <message>
        <source>The EANs that have to do with this agreement. It has none of its own.</source>
        <translation>De EAN-numre, der har med denne aftale at gøre. Den har ikke selv noget.</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ingen registrering</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>hvad det er til</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>står i</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>afsnit</translation>
    </message>
    <message>
        <source>fill in from a template, for example {code} ({label}); what is given besides goes first</source>
        <translation>udfyld fra en skabelon, for eksempel {code} ({label}); det, der ellers angives, går forud</translation>
    </message>
    <message>
        <source>There is no template {code}.</source>
        <translation>Der er ingen skabelon {code}.</translation>
    </message>
    <message>
        <source>Set where a service agreement stands, as the administration module tells it</source>
        <translation>Sæt, hvor en serviceaftale står, som administrationsmodulet siger det</translation>
    </message>
    <message>
        <source>kladde, anmodet, godkendt, afvist, aktiv, aendret, udloeber or ophoert</source>
        <translation>kladde, anmodet, godkendt, afvist, aktiv, aendret, udloeber eller ophoert</translation>
    </message>
    <message>
        <source>why it was rejected, or a note</source>
        <translation>hvorfor den blev afvist, eller en bemærkning</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a thumbprint: it has the digits 0-9 and A-F only. Copy it from the certificate.</source>
        <translation>&quot;{value}&quot; er ikke et aftryk: det har kun cifrene 0-9 og A-F. Kopiér det fra certifikatet.</translation>
    </message>
    <message>
        <source>This thumbprint has {limit} hexadecimal digits, here are {count}. Copy all of it from the certificate.</source>
        <translation>Dette aftryk har {limit} hexadecimale cifre, her er {count}. Kopiér det hele fra certifikatet.</translation>
    </message>
    <message>
        <source>The API key has no day on which it expires. Write it, so that you are told in time.</source>
        <translation>API-nøglen har ingen udløbsdag. Skriv den, så du får besked i tide.</translation>
    </message>
    <message>
        <source>The API key expires before it was issued. Correct one of the dates.</source>
        <translation>API-nøglen udløber, før den er udstedt. Ret en af datoerne.</translation>
    </message>
    <message>
        <source>KOMBIT&apos;s sender system looks registrations up online, here lists are chosen. Choose online look-up in the administration portal.</source>
        <translation>KOMBITs afsendersystem slår tilmeldinger op online, her er der valgt lister. Vælg Online opslag i administrationsportalen.</translation>
    </message>
    <message>
        <source>The last four characters of the API key are four, here are {count}. Write those four, never the whole key.</source>
        <translation>API-nøglens sidste fire tegn er fire, her er {count}. Skriv de fire, aldrig hele nøglen.</translation>
    </message>
    <message>
        <source>Serviceplatformen sends system to system, and this system is set to another interface. Choose system to system in the administration portal.</source>
        <translation>Serviceplatformen sender system-til-system, og dette system er sat til en anden snitflade. Vælg system-til-system i administrationsportalen.</translation>
    </message>
    <message>
        <source>Without the day on which the certificate runs out nobody can be warned. Write it.</source>
        <translation>Uden den dag, certifikatet udløber, kan ingen advares. Skriv den.</translation>
    </message>
    <message>
        <source>The register&apos;s certificate is the kommune&apos;s own VOCES or FOCES, and a MOCES is an employee&apos;s. Choose another.</source>
        <translation>Registerets certifikat er kommunens eget VOCES eller FOCES, og et MOCES er en medarbejders. Vælg et andet.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a serial number: it has hexadecimal digits only. Copy it from the certificate.</source>
        <translation>&quot;{value}&quot; er ikke et serienummer: det har kun hexadecimale cifre. Kopiér det fra certifikatet.</translation>
    </message>
    <message>
        <source>{field} has an invisible character ({code}) at place {position} that turns the direction of reading. Delete it.</source>
        <translation>{field} har et usynligt tegn ({code}) på plads {position}, der vender læseretningen. Slet det.</translation>
    </message>
    <message>
        <source>{field} has a control character ({code}) at place {position}. Delete it.</source>
        <translation>{field} har et kontroltegn ({code}) på plads {position}. Slet det.</translation>
    </message>
    <message>
        <source>{field} has {count} characters, and there is room for {limit}. Shorten it.</source>
        <translation>{field} har {count} tegn, og der er plads til {limit}. Forkort teksten.</translation>
    </message>
    <message>
        <source>{value} is less than nothing. Write 0 or more.</source>
        <translation>{value} er mindre end ingenting. Skriv 0 eller mere.</translation>
    </message>
    <message>
        <source>{field} has a symbol ({code}) at place {position} that portals and letters may not show. Write it in words.</source>
        <translation>{field} har et symbol ({code}) på plads {position}, som portaler og breve måske ikke viser. Skriv det med ord.</translation>
    </message>
    <message>
        <source>The number of a kind of message is positive, here it is {value}. Correct it or leave it out.</source>
        <translation>En forsendelsestypes nummer er positivt, her er det {value}. Ret det, eller udelad det.</translation>
    </message>
    <message>
        <source>{materiale} is in {gruppe} already.</source>
        <translation>{materiale} er allerede i {gruppe}.</translation>
    </message>
    <message>
        <source>{materiale} and {gruppe} are not of the same type: a NemSMS material belongs in NemSMS groups, a letter in groups for letters. Choose another.</source>
        <translation>{materiale} og {gruppe} er ikke af samme type: et NemSMS-materiale hører til i NemSMS-grupper, et brev i grupper til breve. Vælg en anden.</translation>
    </message>
    <message>
        <source>An SMS has no title, so the name in front of it is without effect. That it takes nothing of the 160 characters is our reading; no text tells it. Leave it out.</source>
        <translation>En sms har ingen titel, så navnet foran den er uden virkning. At det ikke tager noget af de 160 tegn, er vores læsning; ingen tekst siger det. Udelad det.</translation>
    </message>
    <message>
        <source>A mailbox for answers is not relevant for NemSMS, which nobody can answer. Take it away.</source>
        <translation>En postkasse til besvarelse er ikke relevant for NemSMS, som ingen kan besvare. Fjern den.</translation>
    </message>
    <message>
        <source>The address of SF1601 is missing. On this route nothing can be sent without it: write it.</source>
        <translation>SF1601-adressen mangler. På denne rute kan intet sendes uden den: skriv den.</translation>
    </message>
    <message>
        <source>{kommune} is known with CVR {cvr}. Check the digits.</source>
        <translation>{kommune} kendes med CVR {cvr}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>No kommune has the code {value}. Check the digits.</source>
        <translation>Ingen kommune har koden {value}. Kontrollér cifrene.</translation>
    </message>
    <message>
        <source>The register has no certificate. Choose the kommune&apos;s VOCES or FOCES that was uploaded to Digital Post.</source>
        <translation>Registeret har intet certifikat. Vælg kommunens VOCES eller FOCES, som er uploadet til Digital Post.</translation>
    </message>
    <message>
        <source>The supplier of a register that Serviceplatformen uses is KOMBIT, here it is &quot;{value}&quot;. Check it in the administration portal.</source>
        <translation>Leverandøren af et register, som Serviceplatformen bruger, er KOMBIT, her er det &quot;{value}&quot;. Kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>A register for enrolment in NemSMS speaks about NemSMS, this one about Digital Post. It cannot do both: check it in the administration portal.</source>
        <translation>Et register til tilmelding til NemSMS udtaler sig om NemSMS, dette om Digital Post. Det kan ikke begge dele: kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>A register exchanges changes of recipients, this one the full list. Check it in the administration portal.</source>
        <translation>Et register udveksler ændringer af modtagere, dette den fulde liste. Kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>A rejection needs its reason. Write what the authority answered.</source>
        <translation>En afvisning kræver sin begrundelse. Skriv, hvad myndigheden svarede.</translation>
    </message>
    <message>
        <source>An agreement about a message type needs its name, such as NemSMS tilmelding.</source>
        <translation>En aftale om en beskedtype kræver dens navn, for eksempel NemSMS tilmelding.</translation>
    </message>
    <message>
        <source>{aftale} ({integration}) does not cover this: {act}. It needs an agreement for one of {wanted}: choose another.</source>
        <translation>{aftale} ({integration}) dækker ikke dette: {act}. Det kræver en aftale om en af {wanted}: vælg en anden.</translation>
    </message>
    <message>
        <source>{value} is named as Fjernprint supplier, and nobody has noted when KOMBIT&apos;s approval was checked. Look it up and write the date.</source>
        <translation>{value} står som fjernprintleverandør, og ingen har noteret, hvornår KOMBITs godkendelse er kontrolleret. Slå den op, og skriv datoen.</translation>
    </message>
    <message>
        <source>{aftale} is not active ({state}), and only an active agreement lets anything through. Set its state when the administration module says so.</source>
        <translation>{aftale} er ikke aktiv ({state}), og kun en aktiv aftale lader noget komme igennem. Sæt dens tilstand, når administrationsmodulet siger det.</translation>
    </message>
    <message>
        <source>{aftale} belongs to another environment. Choose one of this environment.</source>
        <translation>{aftale} hører til et andet miljø. Vælg en i dette miljø.</translation>
    </message>
    <message>
        <source>{aftale} may not receive through Beskedfordeler. Ask for one that may.</source>
        <translation>{aftale} må ikke modtage gennem Beskedfordeler. Anmod om en, der må.</translation>
    </message>
    <message>
        <source>The agreement names no certificate for the register. Choose the one that was uploaded to Digital Post.</source>
        <translation>Aftalen nævner intet certifikat for registeret. Vælg det, der er uploadet til Digital Post.</translation>
    </message>
    <message>
        <source>{aftale} is retired. Choose an agreement that is in use.</source>
        <translation>{aftale} er udgået. Vælg en aftale, der er i brug.</translation>
    </message>
    <message>
        <source>An agreement about a message type receives or sends. Choose one.</source>
        <translation>En aftale om en beskedtype modtager eller afsender. Vælg en af delene.</translation>
    </message>
    <message>
        <source>A service agreement does not go from {from} to {to}. Look it up in the administration module and choose the state that stands there.</source>
        <translation>En serviceaftale går ikke fra {from} til {to}. Slå den op i administrationsmodulet, og vælg den tilstand, der står dér.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is narrower than the &quot;alle&quot; that is asked for: events outside it never arrive. Write alle.</source>
        <translation>&quot;{value}&quot; er snævrere end det &quot;alle&quot;, der kræves: hændelser uden for den kommer aldrig frem. Skriv alle.</translation>
    </message>
    <message>
        <source>A test person has a CPR or a CVR, not both. Take one away.</source>
        <translation>En testperson har et CPR- eller et CVR-nummer, ikke begge. Fjern det ene.</translation>
    </message>
    <message>
        <source>A test person needs a CPR or a CVR. Write one.</source>
        <translation>En testperson kræver et CPR- eller et CVR-nummer. Skriv et.</translation>
    </message>
    <message>
        <source>Nobody has noted that the owner of the number agreed to get test messages. Outside the local platform nothing is sent to it until then.</source>
        <translation>Ingen har noteret, at nummerets ejer har samtykket til testbeskeder. Uden for lokal platform sendes intet til det, før det er sket.</translation>
    </message>
    <message>
        <source>An obligatory group has a day on which it begins. Write it.</source>
        <translation>En obligatorisk gruppe har en dag, den begynder. Skriv den.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a group number: it has digits only. Copy it from the administration portal.</source>
        <translation>&quot;{value}&quot; er ikke et gruppenummer: det har kun cifre. Kopiér det fra administrationsportalen.</translation>
    </message>
    <message>
        <source>A group of type Meddelelse holds letters; NemSMS materials do not belong in it.</source>
        <translation>En gruppe af typen Meddelelse rummer breve; NemSMS-materialer hører ikke til i den.</translation>
    </message>
    <message>
        <source>NemSMS is something that citizens sign up for themselves, and this group is obligatory. Check it in the administration portal.</source>
        <translation>NemSMS tilmelder borgere sig selv, og denne gruppe er obligatorisk. Kontrollér den i administrationsportalen.</translation>
    </message>
    <message>
        <source>The agreement does not cover NemSMS, so nothing can be sent. Check what was signed.</source>
        <translation>Aftalen dækker ikke NemSMS, så intet kan sendes. Kontrollér, hvad der er underskrevet.</translation>
    </message>
    <message>
        <source>Nobody has access to the administration portal yet, so neither sender system nor register can be made. Ask Digital Post for it.</source>
        <translation>Ingen har adgang til administrationsportalen endnu, så hverken afsendersystem eller register kan oprettes. Bed Digital Post om den.</translation>
    </message>
    <message>
        <source>The agreement does not cover a register, so nobody can be enrolled. Check what was signed.</source>
        <translation>Aftalen dækker ikke et register, så ingen kan tilmeldes. Kontrollér, hvad der er underskrevet.</translation>
    </message>
    <message>
        <source>It comes after {id}, which is not proven.</source>
        <translation>Den kommer efter {id}, som ikke er bevist.</translation>
    </message>
    <message numerus="yes">
        <source>{record} is recorded, with %n things to look at.</source>
        <translation>
            <numerusform>{record} er registreret med %n ting at se på.</numerusform>
            <numerusform>{record} er registreret med %n ting at se på.</numerusform>
        </translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bevist</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvist</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not seen from here</source>
        <translation>ses ikke herfra</translation>
    </message>
    <message>
        <source>Nothing is recorded: {entity}.</source>
        <translation>Intet er registreret: {entity}.</translation>
    </message>
    <message>
        <source>{record} does not give access to the administration portal yet.</source>
        <translation>{record} giver ikke adgang til administrationsportalen endnu.</translation>
    </message>
    <message>
        <source>{materiale} is in no registration group of its type.</source>
        <translation>{materiale} er ikke i nogen tilmeldingsgruppe af sin type.</translation>
    </message>
    <message>
        <source>This is done where the console cannot look.</source>
        <translation>Dette sker, hvor konsollen ikke kan se.</translation>
    </message>
    <message>
        <source>Recorded: {record}.</source>
        <translation>Registreret: {record}.</translation>
    </message>
    <message>
        <source>{aftale} does not name the SysID and certificate of a recorded register.</source>
        <translation>{aftale} nævner ikke SysID og certifikat for et registreret register.</translation>
    </message>
    <message>
        <source>{aftale} is {state}.</source>
        <translation>{aftale} er {state}.</translation>
    </message>
    <message>
        <source>The EANs differ: {eans}. Only the one in the agreement with Digital Post is billed for sending; see that it is meant.</source>
        <translation>EAN-numrene er forskellige: {eans}. Kun det i aftalen med Digital Post afregnes for afsendelse; se efter, at det er meningen.</translation>
    </message>
    <message>
        <source>Ask the owner, and note the consent on the test person.</source>
        <translation>Spørg ejeren, og notér samtykket på testpersonen.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement ends on {date}, in %n days. Ask for a new one, and set its state to expiring.</source>
        <translation>
            <numerusform>Aftalen ophører {date}, om %n dag. Anmod om en ny, og sæt dens tilstand til udløber.</numerusform>
            <numerusform>Aftalen ophører {date}, om %n dage. Anmod om en ny, og sæt dens tilstand til udløber.</numerusform>
        </translation>
    </message>
    <message>
        <source>This material differs in nothing from {other}: one of them would do. Retire the one that is not used.</source>
        <translation>Dette materiale adskiller sig ikke i noget fra {other}: ét af dem er nok. Tag det, der ikke bruges, ud af brug.</translation>
    </message>
    <message>
        <source>The agreement names the certificate {agreed}…, and {register} has {uploaded}…. Use the same certificate in both places.</source>
        <translation>Aftalen angiver certifikatet {agreed}…, og {register} har {uploaded}…. Brug det samme certifikat begge steder.</translation>
    </message>
    <message>
        <source>The certificate ran out on {date}. Renew it, or retire it here.</source>
        <translation>Certifikatet udløb {date}. Forny det, eller tag det ud af brug her.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate runs out on {date}, in %n days. Order a new one in time.</source>
        <translation>
            <numerusform>Certifikatet udløber {date}, om %n dag. Bestil et nyt i tide.</numerusform>
            <numerusform>Certifikatet udløber {date}, om %n dage. Bestil et nyt i tide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate runs out on {date}, in %n days. That day these stop: {names}. Order a new one and upload it in both places.</source>
        <translation>
            <numerusform>Certifikatet udløber {date}, om %n dag. Den dag stopper disse: {names}. Bestil et nyt, og upload det begge steder.</numerusform>
            <numerusform>Certifikatet udløber {date}, om %n dage. Den dag stopper disse: {names}. Bestil et nyt, og upload det begge steder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That {portal} says the same was last confirmed on {date}, %n days ago. Compare again and confirm.</source>
        <translation>
            <numerusform>At {portal} siger det samme, blev sidst bekræftet {date}, for %n dag siden. Sammenlign igen, og bekræft.</numerusform>
            <numerusform>At {portal} siger det samme, blev sidst bekræftet {date}, for %n dage siden. Sammenlign igen, og bekræft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement goes on after {other} ends on {date}, and it rests on that one. Renew the connection agreement.</source>
        <translation>Aftalen fortsætter, efter at {other} ophører {date}, og den hviler på den. Forny tilslutningsaftalen.</translation>
    </message>
    <message>
        <source>{field} refers to {other}, which is a draft. Finish it, or choose another.</source>
        <translation>{field} henviser til {other}, som er en kladde. Gør den færdig, eller vælg en anden.</translation>
    </message>
    <message>
        <source>The agreement is marked as in force, and it begins on {date}. Correct the state or the date.</source>
        <translation>Aftalen er markeret som i kraft, og den begynder først {date}. Ret tilstanden eller datoen.</translation>
    </message>
    <message>
        <source>This was edited after somebody confirmed that {portal} says the same. Change it there too, and confirm again.</source>
        <translation>Dette blev redigeret, efter at nogen bekræftede, at {portal} siger det samme. Ret det også dér, og bekræft igen.</translation>
    </message>
    <message>
        <source>{field} refers to {other}, which belongs to another environment. Choose one of the same environment.</source>
        <translation>{field} henviser til {other}, som hører til et andet miljø. Vælg en fra det samme miljø.</translation>
    </message>
    <message>
        <source>No material is in {gruppe}. Put one into it, or retire the group.</source>
        <translation>Der er intet materiale i {gruppe}. Læg et i den, eller tag gruppen ud af brug.</translation>
    </message>
    <message>
        <source>The agreement ended on {date} and is still marked as in force. Ask for a new one, or set its state to ended.</source>
        <translation>Aftalen ophørte {date} og er stadig markeret som i kraft. Anmod om en ny, eller sæt dens tilstand til ophørt.</translation>
    </message>
    <message>
        <source>The agreement for enrolment has no SysID for NemSMS. The supplier gives both numbers when the agreement is asked for: add it.</source>
        <translation>Aftalen om tilmelding har intet SysID for NemSMS. Leverandøren angiver begge numre, når der anmodes om aftalen: tilføj det.</translation>
    </message>
    <message>
        <source>{fagsystem} has no agreement for {kommune}, to which this material belongs. Choose a material of the right kommune.</source>
        <translation>{fagsystem} har ingen aftale for {kommune}, som dette materiale hører til. Vælg et materiale fra den rigtige kommune.</translation>
    </message>
    <message>
        <source>From {from} to {to} no agreement of this kind holds. Let the next one begin earlier, or lengthen this one.</source>
        <translation>Fra {from} til {to} gælder ingen aftale af denne slags. Lad den næste begynde tidligere, eller forlæng denne.</translation>
    </message>
    <message>
        <source>The API key expired on {date}, and NgDP answers nobody with it. Order a new key.</source>
        <translation>API-nøglen udløb {date}, og NgDP svarer ingen, der bruger den. Bestil en ny nøgle.</translation>
    </message>
    <message numerus="yes">
        <source>The API key expires on {date}, in %n days. Order a new key in time.</source>
        <translation>
            <numerusform>API-nøglen udløber {date}, om %n dag. Bestil en ny nøgle i tide.</numerusform>
            <numerusform>API-nøglen udløber {date}, om %n dage. Bestil en ny nøgle i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Serviceplatformen signs on to Digital Post with KOMBIT&apos;s certificate, and this one has CVR {cvr}. Choose KOMBIT&apos;s, or correct its role.</source>
        <translation>Serviceplatformen logger på Digital Post med KOMBITs certifikat, og dette har CVR {cvr}. Vælg KOMBITs, eller ret dets rolle.</translation>
    </message>
    <message>
        <source>No sender system of the kommune has {sysid} as its SysID for Digital Post. Use the number from the administration portal.</source>
        <translation>Intet afsendersystem hos kommunen har {sysid} som SysID for Digital Post. Brug nummeret fra administrationsportalen.</translation>
    </message>
    <message>
        <source>The material is in this group already. Retire this row.</source>
        <translation>Materialet er allerede i denne gruppe. Tag denne registrering ud af brug.</translation>
    </message>
    <message>
        <source>{host} is this machine itself. Only the local platform is there: write the environment&apos;s own address.</source>
        <translation>{host} er denne maskine selv. Kun den lokale platform er dér: skriv miljøets egen adresse.</translation>
    </message>
    <message>
        <source>{other} has MaterialeID {id} too, so a send cannot tell them apart. Correct one of them.</source>
        <translation>{other} har også MaterialeID {id}, så en afsendelse kan ikke skelne dem. Ret et af dem.</translation>
    </message>
    <message>
        <source>No sender system of the kommune has {sysid} as its SysID for NemSMS; there is: {systems}. Use the number of the system that sends.</source>
        <translation>Intet afsendersystem hos kommunen har {sysid} som SysID for NemSMS; der er: {systems}. Brug nummeret på det system, der sender.</translation>
    </message>
    <message>
        <source>{sysid} is the SysID that {system} has for Digital Post, and here NemSMS&apos;s is wanted. TSP07 speaks of Digital Post, TS106 of NemSMS: use NemSMS&apos;s.</source>
        <translation>{sysid} er det SysID, som {system} har for Digital Post, og her skal NemSMS&apos; stå. TSP07 taler om Digital Post, TS106 om NemSMS: brug NemSMS&apos;.</translation>
    </message>
    <message>
        <source>{sysid} is the SysID of {register}, a register, and nothing can be sent with it. Use the sender system&apos;s.</source>
        <translation>{sysid} er SysID for {register}, som er et register, og der kan ikke sendes med det. Brug afsendersystemets.</translation>
    </message>
    <message>
        <source>{kommune} has a sender system, and no agreement with Digital Post covers NemSMS today. Enter or renew the connection agreement.</source>
        <translation>{kommune} har et afsendersystem, og ingen aftale med Digital Post dækker NemSMS i dag. Registrér eller forny tilslutningsaftalen.</translation>
    </message>
    <message>
        <source>The owner of this mobile number has not agreed to get test messages. Ask, and note the answer, before anything is sent.</source>
        <translation>Ejeren af dette mobilnummer har ikke sagt ja til at få testbeskeder. Spørg, og notér svaret, før noget sendes.</translation>
    </message>
    <message>
        <source>The sender system has no contact person, so nobody is told when messages cannot be delivered. Write a name or an e-mail address.</source>
        <translation>Afsendersystemet har ingen kontaktperson, så ingen får besked, når meddelelser ikke kan afleveres. Skriv et navn eller en mailadresse.</translation>
    </message>
    <message>
        <source>{kommune} sends NemSMS and can enrol nobody: it has neither a register nor an agreement for SF2250. Nothing is needed where citizens enrol themselves.</source>
        <translation>{kommune} sender NemSMS og kan ikke tilmelde nogen: den har hverken et register eller en aftale om SF2250. Hvor borgere selv tilmelder sig, skal der intet gøres.</translation>
    </message>
    <message>
        <source>An agreement covers enrolment, and this environment has no address for it. Write the address of the NemSMS service.</source>
        <translation>En aftale dækker tilmelding, og dette miljø har ingen adresse til den. Skriv adressen på NemSMS-servicen.</translation>
    </message>
    <message>
        <source>{kommune} can enrol, and no agreement lets it hear of changes. Ask for one about the message type NemSMS tilmelding.</source>
        <translation>{kommune} kan tilmelde, og ingen aftale lader den høre om ændringer. Anmod om en om beskedtypen NemSMS tilmelding.</translation>
    </message>
    <message>
        <source>{materiale} is in no registration group, so nobody can be registered for it. Put it into one for citizens, companies or both.</source>
        <translation>{materiale} er ikke i nogen tilmeldingsgruppe, så ingen kan være tilmeldt det. Læg det i en for borgere, virksomheder eller begge.</translation>
    </message>
    <message>
        <source>NgDP knows the sender system by an API key, and none is noted here. Order one, keep it in the secret store and write its name.</source>
        <translation>NgDP kender afsendersystemet på en API-nøgle, og her er ingen noteret. Bestil en, gem den i nøglelageret, og skriv dens navn.</translation>
    </message>
    <message>
        <source>This material is for letters, and {system} has no SysID for Digital Post. Write it, or choose another system.</source>
        <translation>Dette materiale er til breve, og {system} har intet SysID for Digital Post. Skriv det, eller vælg et andet system.</translation>
    </message>
    <message>
        <source>The material is frozen, and nothing tells what takes its place in MeMo. Write it, so that the move can be planned.</source>
        <translation>Materialet er frosset, og intet fortæller, hvad der træder i stedet i MeMo. Skriv det, så overgangen kan planlægges.</translation>
    </message>
    <message>
        <source>The person is expected to be enrolled and has no mobile number, so no SMS can arrive. Write it, or correct what is expected.</source>
        <translation>Personen ventes at være tilmeldt og har intet mobilnummer, så ingen SMS kan nå frem. Skriv det, eller ret det forventede.</translation>
    </message>
    <message>
        <source>{kommune} has a register, and no agreement with Digital Post covers it today. Enter or renew the connection agreement.</source>
        <translation>{kommune} har et register, og ingen aftale med Digital Post dækker det i dag. Registrér eller forny tilslutningsaftalen.</translation>
    </message>
    <message>
        <source>{kommune} has materials for NemSMS, and no SF1600 or SF1601 agreement in force lets it send; SF2250&apos;s covers enrolment only. Ask for one, or set its state.</source>
        <translation>{kommune} har materialer til NemSMS, og ingen SF1600- eller SF1601-aftale i kraft lader den sende; SF2250&apos;s dækker kun tilmelding. Anmod om en, eller sæt dens tilstand.</translation>
    </message>
    <message>
        <source>The supplier is missing. For a system that sends through Serviceplatformen it is KOMBIT: choose it in the administration portal too.</source>
        <translation>Leverandøren mangler. For et system, der sender gennem Serviceplatformen, er det KOMBIT: vælg det også i administrationsportalen.</translation>
    </message>
    <message>
        <source>The agreement is approved and not active, so no call is let through. Set its state to active when the administration module says so.</source>
        <translation>Aftalen er godkendt og ikke aktiv, så intet kald slipper igennem. Sæt dens tilstand til aktiv, når administrationsmodulet siger det.</translation>
    </message>
    <message>
        <source>On NgDP no new MaterialeID can be made, and this one is not marked as frozen. Mark it, or take it out of use.</source>
        <translation>På NgDP kan der ikke oprettes nye MaterialeID&apos;er, og dette er ikke markeret som frosset. Markér det, eller tag det ud af brug.</translation>
    </message>
    <message>
        <source>Agreements give access by token, and this environment has no address where tokens are given. Write it.</source>
        <translation>Aftaler giver adgang med token, og dette miljø har ingen adresse, hvor tokens udstedes. Skriv den.</translation>
    </message>
    <message>
        <source>No group of this material is open before {date}, so nobody is registered until then. Check the activation date.</source>
        <translation>Ingen gruppe for dette materiale er åben før {date}, så indtil da er ingen tilmeldt. Kontrollér aktiveringsdatoen.</translation>
    </message>
    <message>
        <source>No kind of message uses {materiale}. Register which line-of-business system sends with it, or retire it.</source>
        <translation>Ingen forsendelsestype bruger {materiale}. Registrér, hvilket fagsystem der sender med det, eller tag det ud af brug.</translation>
    </message>
    <message>
        <source>The agreement is about &quot;{value}&quot;, whose messages never change a NemSMS state. For events of NemSMS choose NemSMS tilmelding.</source>
        <translation>Aftalen er om &quot;{value}&quot;, hvis beskeder aldrig ændrer en NemSMS-tilstand. Vælg NemSMS tilmelding for hændelser om NemSMS.</translation>
    </message>
    <message>
        <source>SF1600 was kept for the transition until 30-11-2023, and this is production. Move to SF1601.</source>
        <translation>SF1600 blev holdt i live til overgangen frem til 30-11-2023, og dette er produktion. Skift til SF1601.</translation>
    </message>
    <message>
        <source>{host} is an address of production, and this environment is for tests: real people would get its messages. Write the test address.</source>
        <translation>{host} er en adresse i produktion, og dette miljø er til test: rigtige mennesker ville få dets beskeder. Skriv testadressen.</translation>
    </message>
    <message>
        <source>Test environments know test certificates only, and this one&apos;s issuer is not one of test. Check the certificate.</source>
        <translation>Testmiljøer kender kun testcertifikater, og dette er ikke udstedt af en testudsteder. Kontrollér certifikatet.</translation>
    </message>
    <message>
        <source>{certifikat} has CVR {cvr}, and a register&apos;s certificate is the kommune&apos;s own, {wanted}. Choose another certificate.</source>
        <translation>{certifikat} har CVR {cvr}, og et registers certifikat er kommunens eget, {wanted}. Vælg et andet certifikat.</translation>
    </message>
    <message>
        <source>No register of the kommune has SysID {sysid}; there is: {registers}. Use the number from the administration portal.</source>
        <translation>Intet register hos kommunen har SysID {sysid}; der er: {registers}. Brug nummeret fra administrationsportalen.</translation>
    </message>
    <message>
        <source>The register&apos;s payer has EAN {ean}, and the agreement with Digital Post is billed to {billed}. Check that both are meant.</source>
        <translation>Registrets betaler har EAN {ean}, og aftalen med Digital Post afregnes på {billed}. Kontrollér, at begge er ment.</translation>
    </message>
    <message>
        <source>The register ended on {date} and is in use here. Correct the date, or retire it.</source>
        <translation>Registret ophørte {date} og er i brug her. Ret datoen, eller tag det ud af brug.</translation>
    </message>
    <message>
        <source>The agreement goes on after its register {other} ends on {date}. Correct one of the dates.</source>
        <translation>Aftalen fortsætter, efter at dens register {other} ophører {date}. Ret en af datoerne.</translation>
    </message>
    <message>
        <source>{certifikat} ran out on {date}, and nobody can be enrolled with it. Upload a new one to Digital Post and to the agreement.</source>
        <translation>{certifikat} udløb {date}, og ingen kan tilmeldes med det. Upload et nyt til Digital Post og til aftalen.</translation>
    </message>
    <message>
        <source>The agreement names the register {sysid}, and none is entered here. Enter the register.</source>
        <translation>Aftalen angiver registret {sysid}, og her er intet register indtastet. Opret registret.</translation>
    </message>
    <message>
        <source>{certifikat} is not noted as a register&apos;s certificate. Choose the kommune&apos;s own, or correct the certificate&apos;s role.</source>
        <translation>{certifikat} er ikke noteret som et registers certifikat. Vælg kommunens eget, eller ret certifikatets rolle.</translation>
    </message>
    <message>
        <source>SysID {sysid} is {other}&apos;s too. A register has a SysID of its own; check it in the administration portal.</source>
        <translation>SysID {sysid} er også {other}s. Et register har sit eget SysID; kontrollér det i administrationsportalen.</translation>
    </message>
    <message>
        <source>The agreement enrols in NemSMS through {register}, which speaks about Digital Post. Choose a register about NemSMS.</source>
        <translation>Aftalen tilmelder NemSMS gennem {register}, som udtaler sig om Digital Post. Vælg et register om NemSMS.</translation>
    </message>
    <message>
        <source>The register&apos;s SysID {sysid} stands in no service agreement, so nobody can be enrolled through it. Give it to the supplier.</source>
        <translation>Registrets SysID {sysid} står ikke i nogen serviceaftale, så ingen kan tilmeldes gennem det. Giv det til leverandøren.</translation>
    </message>
    <message>
        <source>{kommune} has a register, and no SF2250 agreement in force lets anybody enrol through it. Ask for one, or set its state.</source>
        <translation>{kommune} har et register, og ingen SF2250-aftale i kraft lader nogen tilmelde gennem det. Anmod om en, eller sæt dens tilstand.</translation>
    </message>
    <message>
        <source>The agreement was rejected: {reason} Mend it and ask again, or set its state to ended.</source>
        <translation>Aftalen blev afvist: {reason} Ret den, og anmod igen, eller sæt dens tilstand til ophørt.</translation>
    </message>
    <message numerus="yes">
        <source>The connection agreement ends on {date}, in %n days, and no other follows. Renew it.</source>
        <translation>
            <numerusform>Tilslutningsaftalen ophører {date}, om %n dag, og ingen anden følger. Forny den.</numerusform>
            <numerusform>Tilslutningsaftalen ophører {date}, om %n dage, og ingen anden følger. Forny den.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement was asked for and waits for the kommune&apos;s answer. Approve it in the administration module.</source>
        <translation>Der er anmodet om aftalen, og den venter på kommunens svar. Godkend den i administrationsmodulet.</translation>
    </message>
    <message>
        <source>{field} refers to {other}, which is retired. Choose another.</source>
        <translation>{field} henviser til {other}, som er udgået. Vælg en anden.</translation>
    </message>
    <message>
        <source>{miljoe} is reached through {route}, and this agreement is for the other route. Ask for one for {route}.</source>
        <translation>{miljoe} nås gennem {route}, og denne aftale er til den anden rute. Anmod om en til {route}.</translation>
    </message>
    <message>
        <source>{gruppe} and {other} are for the same readers, and a group tells nothing else. One of them would do.</source>
        <translation>{gruppe} og {other} er til de samme modtagere, og en gruppe fortæller intet andet. Én af dem er nok.</translation>
    </message>
    <message>
        <source>The kommune has a register for NemSMS already, {other}, and each SysID costs a fee. Check that both are needed.</source>
        <translation>Kommunen har allerede et register for NemSMS, {other}, og hvert SysID koster tilslutningsafgift. Kontrollér, at begge er nødvendige.</translation>
    </message>
    <message>
        <source>{other} sends NemSMS for the kommune already, and one SysID is meant to cover all its systems; each costs a fee. Check that both are needed.</source>
        <translation>{other} sender allerede NemSMS for kommunen, og ét SysID er ment til at dække alle dens systemer; hvert koster tilslutningsafgift. Kontrollér, at begge er nødvendige.</translation>
    </message>
    <message>
        <source>The agreement goes on after its sender system {other} ends on {date}. Correct one of the dates.</source>
        <translation>Aftalen fortsætter, efter at dens afsendersystem {other} ophører {date}. Ret en af datoerne.</translation>
    </message>
    <message>
        <source>{other} has SysID {sysid} too, and a SysID belongs to one. Correct one of them.</source>
        <translation>{other} har også SysID {sysid}, og et SysID hører til én. Ret en af dem.</translation>
    </message>
    <message>
        <source>The SysID {sysid} stands in no service agreement of the kommune, so nothing can be sent with it. Give it to the supplier.</source>
        <translation>SysID {sysid} står ikke i nogen af kommunens serviceaftaler, så intet kan sendes med det. Giv det til leverandøren.</translation>
    </message>
    <message>
        <source>The sender system has EAN {ean}, which only appears in the statement of use; {billed} of the connection agreement is billed. Check that both are meant.</source>
        <translation>Afsendersystemet har EAN {ean}, som kun figurerer i opgørelsen over forbrug; {billed} i tilslutningsaftalen afregnes. Kontrollér, at begge er ment.</translation>
    </message>
    <message>
        <source>The sender system {system} ended on {date}, so this material cannot be sent. Choose another system, or retire the material.</source>
        <translation>Afsendersystemet {system} ophørte {date}, så dette materiale kan ikke sendes. Vælg et andet system, eller tag materialet ud af brug.</translation>
    </message>
    <message numerus="yes">
        <source>The sender system ends on {date}, in %n days. Lengthen it, or move its materials.</source>
        <translation>
            <numerusform>Afsendersystemet ophører {date}, om %n dag. Forlæng det, eller flyt dets materialer.</numerusform>
            <numerusform>Afsendersystemet ophører {date}, om %n dage. Forlæng det, eller flyt dets materialer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender system {system} is retired, so this material cannot be sent. Choose another system, or retire the material.</source>
        <translation>Afsendersystemet {system} er udgået, så dette materiale kan ikke sendes. Vælg et andet system, eller tag materialet ud af brug.</translation>
    </message>
    <message>
        <source>This certificate is issued for tests, and production refuses it. Use one that is not.</source>
        <translation>Dette certifikat er udstedt til test, og produktion afviser det. Brug et, der ikke er.</translation>
    </message>
    <message>
        <source>{host} is an address for tests, and this is production: its messages would reach nobody. Write production&apos;s address.</source>
        <translation>{host} er en adresse til test, og dette er produktion: dets beskeder ville ikke nå nogen. Skriv produktionens adresse.</translation>
    </message>
    <message>
        <source>The person comes from a test source, and this is production, where real people live. Retire it here.</source>
        <translation>Personen kommer fra en testkilde, og dette er produktion, hvor rigtige mennesker bor. Tag den ud af brug her.</translation>
    </message>
    <message>
        <source>{other} is in force for the same kommune, line-of-business system and integration. Set the one that is not used to ended.</source>
        <translation>{other} er i kraft for den samme kommune, det samme fagsystem og den samme integration. Sæt den, der ikke bruges, til ophørt.</translation>
    </message>
    <message>
        <source>{kommune} has connection agreements with different EANs: {eans}. Check which one is billed.</source>
        <translation>{kommune} har tilslutningsaftaler med forskellige EAN-numre: {eans}. Kontrollér, hvilket der afregnes på.</translation>
    </message>
    <message>
        <source>{fagsystem} calls {other} number {number} too. Give each kind of message a number of its own.</source>
        <translation>{fagsystem} kalder også {other} nummer {number}. Giv hver forsendelsestype sit eget nummer.</translation>
    </message>
    <message>
        <source>{fagsystem} has no agreement in force that covers sending, so it cannot use this material. Ask for one.</source>
        <translation>{fagsystem} har ingen aftale i kraft, der dækker afsendelse, så det kan ikke bruge dette materiale. Anmod om en.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that {portal} says the same as this record. Compare them and confirm.</source>
        <translation>Ingen har bekræftet, at {portal} siger det samme som denne registrering. Sammenlign dem, og bekræft.</translation>
    </message>
    <message>
        <source>{field} refers to a record that is not here. Choose another.</source>
        <translation>{field} henviser til en registrering, som ikke er her. Vælg en anden.</translation>
    </message>
    <message>
        <source>Nothing tells when the agreement was signed. Write the date.</source>
        <translation>Intet fortæller, hvornår aftalen blev underskrevet. Skriv datoen.</translation>
    </message>
    <message>
        <source>The agreement was changed and waits for the kommune&apos;s new approval; no call is let through until then. Approve it in the administration module.</source>
        <translation>Aftalen er ændret og venter på kommunens nye godkendelse; indtil da slipper intet kald igennem. Godkend den i administrationsmodulet.</translation>
    </message>
    <message>
        <source>Check that the whole configuration of an environment agrees with itself</source>
        <translation>Kontrollér, at hele et miljøs opsætning hænger sammen</translation>
    </message>
    <message>
        <source>Nothing contradicts anything in {count} records of {miljoe}.</source>
        <translation>Intet modsiger noget i {count} registreringer i {miljoe}.</translation>
    </message>
    <message>
        <source>on whose desk</source>
        <translation>hvis bord</translation>
    </message>
    <message>
        <source>Carry out what the rule with this id offers, for every record that it finds</source>
        <translation>Udfør det, som reglen med dette id tilbyder, for hver registrering, den finder</translation>
    </message>
    <message numerus="yes">
        <source>%n records were mended. In the portals they have to be changed too.</source>
        <translation>
            <numerusform>%n registrering blev rettet. Den skal også rettes i portalen.</numerusform>
            <numerusform>%n registreringer blev rettet. De skal også rettes i portalerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>mend it with</source>
        <translation>ret det med</translation>
    </message>
    <message>
        <source>With --mend: only the record with this id</source>
        <translation>Med --mend: kun registreringen med dette id</translation>
    </message>
    <message>
        <source>Only the rule with this id</source>
        <translation>Kun reglen med dette id</translation>
    </message>
    <message>
        <source>List all rules</source>
        <translation>Vis alle regler</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vægt</translation>
    </message>
    <message>
        <source>what must hold</source>
        <translation>hvad der skal gælde</translation>
    </message>
    <message>
        <source>With --mend: why, for the history</source>
        <translation>Med --mend: hvorfor, til historikken</translation>
    </message>
    <message>
        <source>{id} finds nothing here that can be mended by itself. Mend it by hand, on the record.</source>
        <translation>{id} finder intet her, der kan rettes af sig selv. Ret det i hånden, på registreringen.</translation>
    </message>
    <message>
        <source>No rule has the id {id}. See them all with: nemsmsctl doctor rules.</source>
        <translation>Ingen regel har id {id}. Se dem alle med: nemsmsctl doctor rules.</translation>
    </message>
    <message>
        <source>The check was stopped before its end. Run it again to hear of everything.</source>
        <translation>Kontrollen blev stoppet før tid. Kør den igen for at høre om alt.</translation>
    </message>
    <message>
        <source>Mend {what}?</source>
        <translation>Ret {what}?</translation>
    </message>
    <message>
        <source>What the rule &quot;{rule}&quot; prescribes is written into {what} in {environment}. It can be taken back. Where the record lives in a portal, it has to be changed there too.</source>
        <translation>Det, reglen &quot;{rule}&quot; foreskriver, skrives i {what} i {environment}. Det kan fortrydes. Hvor registreringen findes i en portal, skal den også rettes dér.</translation>
    </message>
    <message>
        <source>{what} is mended. Where it lives in a portal, change it there too.</source>
        <translation>{what} er rettet. Hvor den findes i en portal, skal du også rette den dér.</translation>
    </message>
    <message numerus="yes">
        <source>The configuration contradicts itself in %n places.</source>
        <translation>
            <numerusform>Opsætningen modsiger sig selv ét sted.</numerusform>
            <numerusform>Opsætningen modsiger sig selv %n steder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency check has %n warnings about the configuration.</source>
        <translation>
            <numerusform>Sammenhængskontrollen har %n advarsel om opsætningen.</numerusform>
            <numerusform>Sammenhængskontrollen har %n advarsler om opsætningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed in the portal</source>
        <translation>Bekræftet i portalen</translation>
    </message>
    <message>
        <source>changed since {time}</source>
        <translation>ændret siden {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(kladde)</translation>
    </message>
    <message>
        <source>Take a draft into use: {entity}</source>
        <translation>Tag en kladde i brug: {entity}</translation>
    </message>
    <message>
        <source>Note that the portal says the same: {entity}</source>
        <translation>Notér, at portalen siger det samme: {entity}</translation>
    </message>
    <message>
        <source>Delete a draft that nothing ever used: {entity}</source>
        <translation>Slet en kladde, som intet har brugt: {entity}</translation>
    </message>
    <message>
        <source>What was changed, by whom, when and why: {entity}</source>
        <translation>Hvad der blev ændret, af hvem, hvornår og hvorfor: {entity}</translation>
    </message>
    <message>
        <source>The fields in the order of the portal&apos;s wizard: {entity}</source>
        <translation>Felterne i rækkefølgen fra portalens guide: {entity}</translation>
    </message>
    <message>
        <source>Take a change back: {entity}</source>
        <translation>Fortryd en ændring: {entity}</translation>
    </message>
    <message>
        <source>created</source>
        <translation>oprettet</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>kasseret</translation>
    </message>
    <message>
        <source>No change of this record is kept yet.</source>
        <translation>Der er endnu ingen ændring af denne post.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} bliver til {after}</translation>
    </message>
    <message>
        <source>Id of a change from the history, or of the record whose last change is to be taken back</source>
        <translation>Id på en ændring fra historikken, eller på den post, hvis seneste ændring skal fortrydes</translation>
    </message>
    <message>
        <source>Keep it as a draft: it may be incomplete, and nothing is done with it until it is activated</source>
        <translation>Gem som kladde: den må være ufuldstændig, og den bruges ikke, før den tages i brug</translation>
    </message>
    <message>
        <source>At most this many changes, newest first</source>
        <translation>Højst så mange ændringer, nyeste først</translation>
    </message>
    <message>
        <source>What was compared, in your own words</source>
        <translation>Hvad der blev sammenlignet, med dine egne ord</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Hvorfor, til historikken</translation>
    </message>
    <message>
        <source>Order and labels are reconstructed from {source} ({dated}); the portal may show them otherwise.</source>
        <translation>Rækkefølge og ledetekster er rekonstrueret efter {source} ({dated}); portalen kan vise dem anderledes.</translation>
    </message>
    <message>
        <source>The last change of &quot;{name}&quot; changed other records with it. Take all of it back with its own id: {id}.</source>
        <translation>Den seneste ændring af &quot;{name}&quot; ændrede også andre poster. Fortryd det hele med ændringens eget id: {id}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records stand as they were before ({id}).</source>
        <translation>
            <numerusform>%n post står som før ({id}).</numerusform>
            <numerusform>%n poster står som før ({id}).</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was changed here since {who} compared it with {portal} on {time}. Change the portal too and confirm it.</source>
        <translation>&quot;{name}&quot; er ændret her, siden {who} sammenlignede med {portal} den {time}. Ret også i portalen, og bekræft.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was never confirmed in {portal}. Compare the two and confirm it, so that this is not the only copy that is checked.</source>
        <translation>&quot;{name}&quot; er aldrig bekræftet i {portal}. Sammenlign de to og bekræft, så det ikke kun er denne kopi, der kontrolleres.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was compared with {portal} {days} days ago, by {who} on {time}; after 180 days somebody may have changed the portal. Compare and confirm again.</source>
        <translation>&quot;{name}&quot; blev sammenlignet med {portal} for {days} dage siden af {who} den {time}; efter 180 dage kan nogen have ændret i portalen. Sammenlign, og bekræft igen.</translation>
    </message>
    <message>
        <source>{what} is in use now.</source>
        <translation>{what} er nu i brug.</translation>
    </message>
    <message>
        <source>{what} is confirmed in its portal.</source>
        <translation>{what} er bekræftet i sin portal.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are changed. The history takes all of it back at once.</source>
        <translation>
            <numerusform>%n post er ændret. Historikken kan fortryde det.</numerusform>
            <numerusform>%n poster er ændret. Historikken kan fortryde det hele på én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the draft {what}?</source>
        <translation>Kassér kladden {what}?</translation>
    </message>
    <message>
        <source>The draft is deleted; its history stays. Only a draft that nothing ever used can go.</source>
        <translation>Kladden slettes; historikken bliver. Kun en kladde, som intet har brugt, kan slettes.</translation>
    </message>
    <message>
        <source>Take back the last change of {what}?</source>
        <translation>Fortryd den seneste ændring af {what}?</translation>
    </message>
    <message numerus="yes">
        <source>The earlier values of %n records are written anew, as a change of its own that stands in the history and the log. What was sent stays sent.</source>
        <translation>
            <numerusform>De tidligere værdier for %n post skrives igen som en ny ændring, der står i historikken og loggen. Det sendte forbliver sendt.</numerusform>
            <numerusform>De tidligere værdier for %n poster skrives igen som en ny ændring, der står i historikken og loggen. Det sendte forbliver sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand as they were before.</source>
        <translation>
            <numerusform>%n post står som før.</numerusform>
            <numerusform>%n poster står som før.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of a change does not fit row {number} of the audit log: it was altered by somebody without the key. Compare with a backup.</source>
        <translation>En ændrings historik passer ikke til række {number} i revisionsloggen: den er ændret af nogen uden nøglen. Sammenlign med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{entity}: what was sent, acknowledged or done with a key cannot be taken back. Nothing was changed.</source>
        <translation>{entity}: det, der er sendt, kvitteret eller gjort med en nøgle, kan ikke fortrydes. Intet er ændret.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; was changed again by {who} after this, so this cannot be taken back. Take the later change back first; nothing was changed.</source>
        <translation>{entity} &quot;{name}&quot; er siden ændret igen af {who}, så denne ændring kan ikke fortrydes. Fortryd den senere ændring først; intet er ændret.</translation>
    </message>
    <message>
        <source>The change {id} was taken back already, by {by}. Nothing was changed.</source>
        <translation>Ændringen {id} er allerede fortrudt med {by}. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no change {id}. See the record&apos;s history.</source>
        <translation>Der er ingen ændring {id}. Se postens historik.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; lives in no portal, so there is nothing to confirm.</source>
        <translation>{entity} &quot;{name}&quot; findes ikke i en portal, så der er intet at bekræfte.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; is not in use, so it is not confirmed. Activate it first.</source>
        <translation>{entity} &quot;{name}&quot; er ikke i brug og bekræftes derfor ikke. Tag den i brug først.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; is in use and cannot become a draft again. Retire it, or change it as it is.</source>
        <translation>{entity} &quot;{name}&quot; er i brug og kan ikke blive en kladde igen. Tag den ud af brug, eller ret den, som den er.</translation>
    </message>
    <message>
        <source>Another record refers to {entity} &quot;{name}&quot;, so it is not discarded. Change that record first.</source>
        <translation>En anden post henviser til {entity} &quot;{name}&quot;, så den kasseres ikke. Ret den anden post først.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; is no draft, so it is not discarded. Retire it.</source>
        <translation>{entity} &quot;{name}&quot; er ikke en kladde og kasseres ikke. Tag den ud af brug.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; was in use, so it is not discarded. Retire it.</source>
        <translation>{entity} &quot;{name}&quot; har været i brug og kasseres ikke. Tag den ud af brug.</translation>
    </message>
    <message>
        <source>Every chosen record has this value already, so nothing was changed.</source>
        <translation>Alle valgte poster har allerede denne værdi, så intet er ændret.</translation>
    </message>
    <message>
        <source>{entity} {id} was taken into use.</source>
        <translation>{entity} {id} er taget i brug.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed as one ({kind}; {entities}).</source>
        <translation>
            <numerusform>%n post blev ændret ({kind}; {entities}).</numerusform>
            <numerusform>%n poster blev ændret samlet ({kind}; {entities}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of %n records was taken back ({entities}).</source>
        <translation>
            <numerusform>En ændring af %n post blev fortrudt ({entities}).</numerusform>
            <numerusform>En ændring af %n poster blev fortrudt ({entities}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity} {id}, version {version}, was confirmed to stand so in the portal.</source>
        <translation>{entity} {id}, version {version}, er bekræftet at stå sådan i portalen.</translation>
    </message>
    <message>
        <source>The unused {entity} {id} was discarded.</source>
        <translation>{entity} {id}, der aldrig var brugt, er kasseret.</translation>
    </message>
    <message>
        <source>A change of {entity} {id} was taken back.</source>
        <translation>En ændring af {entity} {id} er fortrudt.</translation>
    </message>
    <message>
        <source>{entity} &quot;{name}&quot; is a draft, and nothing is done with drafts. Activate it first.</source>
        <translation>{entity} &quot;{name}&quot; er en kladde, og kladder bruges ikke til noget. Tag den i brug først.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no draft, so there is nothing to activate.</source>
        <translation>&quot;{name}&quot; er ikke en kladde, så der er intet at tage i brug.</translation>
    </message>
    <message>
        <source>{field}: the record {id} is a draft. Activate it first, or choose one that is in use.</source>
        <translation>{field}: posten {id} er en kladde. Tag den i brug først, eller vælg en, der er i brug.</translation>
    </message>
    <message>
        <source>The copy in {file} is not the same in {table}, so it was taken away again. Try again, and report it with the log.</source>
        <translation>Kopien i {file} er ikke den samme i {table} og er derfor fjernet igen. Prøv igen, og meld det med loggen.</translation>
    </message>
    <message>
        <source>The table {table} of {file} has no key and cannot be copied. It is of another program.</source>
        <translation>Tabellen {table} i {file} har ingen nøgle og kan ikke kopieres. Den er et andet programs.</translation>
    </message>
    <message>
        <source>There is no pg_dump on this machine to copy {file} with. Install PostgreSQL&apos;s client programs, or copy the store into a file.</source>
        <translation>Der er ingen pg_dump på denne maskine at kopiere {file} med. Installer PostgreSQL&apos;s klientprogrammer, eller kopiér databasen til en fil.</translation>
    </message>
    <message>
        <source>No backup of {file} can be made on this machine, so it is not brought up to date. Install pg_dump, or say that you have a backup.</source>
        <translation>Der kan ikke tages sikkerhedskopi af {file} på denne maskine, så den er ikke opdateret. Installer pg_dump, eller sig, at du har en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The tables of {file} belong to somebody else, who must bring the store up to date. It was left as it is.</source>
        <translation>Tabellerne i {file} tilhører en anden, som må opdatere databasen. Den er ikke rørt.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; does not say where a store is. Write the name of a file, or postgresql://user@host/database.</source>
        <translation>&quot;{place}&quot; siger ikke, hvor en database er. Skriv navnet på en fil, eller postgresql://bruger@vært/database.</translation>
    </message>
    <message>
        <source>A password in the address of a store would be seen by others, so it is not used. Leave it out; it is asked for when the server wants it.</source>
        <translation>En adgangskode i en databases adresse ville kunne ses af andre og bruges derfor ikke. Udelad den; der spørges efter den, når serveren vil have den.</translation>
    </message>
    <message>
        <source>The way to {place} would not be encrypted. Write sslmode=verify-full, verify-ca or require.</source>
        <translation>Vejen til {place} ville ikke være krypteret. Skriv sslmode=verify-full, verify-ca eller require.</translation>
    </message>
    <message>
        <source>You may read the store {file} but not change it. Nothing was changed; ask an administrator of the database for the right to write.</source>
        <translation>Du må læse databasen {file}, men ikke ændre den. Intet er ændret; bed en administrator af databasen om ret til at skrive.</translation>
    </message>
    <message>
        <source>The connection to {file} was lost while it was saving, so nobody knows whether the change stands. Look before you repeat it.</source>
        <translation>Forbindelsen til {file} gik tabt, mens der blev gemt, så ingen ved, om ændringen står. Se efter, før du gentager den.</translation>
    </message>
    <message>
        <source>The program cannot speak to {file}: its driver for PostgreSQL is not installed. Install the package libqt6sql6-psql.</source>
        <translation>Programmet kan ikke tale med {file}: dets driver til PostgreSQL er ikke installeret. Installer pakken libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The server has no database for {file}. Check the name, or ask the server&apos;s administrator to make it.</source>
        <translation>Serveren har ingen database til {file}. Kontrollér navnet, eller bed serverens administrator om at oprette den.</translation>
    </message>
    <message>
        <source>The server asks for a password for {file}. Put it in your password file, or run where you can be asked.</source>
        <translation>Serveren beder om en adgangskode til {file}. Læg den i din adgangskodefil, eller kør, hvor du kan spørges.</translation>
    </message>
    <message>
        <source>The server does not let you into {file}. Check the user&apos;s name, and ask the server&apos;s administrator.</source>
        <translation>Serveren lukker dig ikke ind i {file}. Kontrollér brugerens navn, og spørg serverens administrator.</translation>
    </message>
    <message>
        <source>You have not the rights in {file} that this needs. Nothing was changed; ask an administrator of the database for them.</source>
        <translation>Du har ikke de rettigheder i {file}, som dette kræver. Intet er ændret; bed en administrator af databasen om dem.</translation>
    </message>
    <message>
        <source>The server of {file} does not answer. What was saved is safe; try again when the connection is back.</source>
        <translation>Serveren til {file} svarer ikke. Det, der er gemt, er i behold; prøv igen, når forbindelsen er tilbage.</translation>
    </message>
    <message>
        <source>The password does not fit the user of {file}. Type it again.</source>
        <translation>Adgangskoden passer ikke til brugeren af {file}. Skriv den igen.</translation>
    </message>
    <message>
        <source>A text is too long for {file} or holds a sign that is none. Nothing was changed; write it again, shorter.</source>
        <translation>En tekst er for lang til {file} eller rummer et tegn, der ikke er et tegn. Intet er ændret; skriv den igen, kortere.</translation>
    </message>
    <message>
        <source>No backup of {file} can be made from this machine. If the update goes wrong, only a backup that you have made yourself can bring it back.</source>
        <translation>Der kan ikke tages sikkerhedskopi af {file} fra denne maskine. Går opdateringen galt, kan kun en sikkerhedskopi, du selv har taget, bringe databasen tilbage.</translation>
    </message>
    <message>
        <source>Bring {file} up to date without a backup?</source>
        <translation>Opdater {file} uden sikkerhedskopi?</translation>
    </message>
    <message>
        <source>Password of the database user for {file}:</source>
        <translation>Adgangskode til databasebrugeren for {file}:</translation>
    </message>
    <message>
        <source>Passphrase of the recovery copy:</source>
        <translation>Genoprettelseskopiens adgangssætning:</translation>
    </message>
    <message>
        <source>&quot;{what}&quot; is not understood here. Take it away or correct it; {program} --help tells what there is.</source>
        <translation>&quot;{what}&quot; forstås ikke her. Fjern det, eller ret det; {program} --help viser, hvad der findes.</translation>
    </message>
    <message>
        <source>{what} is missing. Add it; --help on the same line tells what it needs.</source>
        <translation>{what} mangler. Tilføj det; --help på samme linje viser, hvad der skal til.</translation>
    </message>
    <message>
        <source>The value of {what} cannot be used. --help on the same line tells what it takes.</source>
        <translation>Værdien af {what} kan ikke bruges. --help på samme linje viser, hvad der kan stå.</translation>
    </message>
    <message>
        <source>The command line cannot be read: {problem}. See {program} --help.</source>
        <translation>Kommandolinjen kan ikke læses: {problem}. Se {program} --help.</translation>
    </message>
    <message>
        <source>The filter {filter} cannot be read. Write field=value, field~part of a text, field=from..to, field= for empty or field!= for not empty, with one of the entity&apos;s fields.</source>
        <translation>Filteret {filter} kan ikke læses. Skriv felt=værdi, felt~del af en tekst, felt=fra..til, felt= for tom eller felt!= for ikke tom, med et af registreringens felter.</translation>
    </message>
    <message>
        <source>Only records that fit: field=value, field=one,another, field=from..to, field~part, field= (empty) or field!= (not empty); may be given several times, and then all hold</source>
        <translation>Kun registreringer, der passer: felt=værdi, felt=en,anden, felt=fra..til, felt~del, felt= (tom) eller felt!= (ikke tom); kan gives flere gange, og så gælder alle</translation>
    </message>
    <message>
        <source>Fields to sort by, the most important first, with commas between; - in front of one turns it: type,-navn. Otherwise oldest first</source>
        <translation>Felter at sortere efter, det vigtigste først, med komma imellem; - foran vender det: type,-navn. Ellers de ældste først</translation>
    </message>
    <message>
        <source>{field} cannot be filtered in that way. Texts take a part of the text or a whole value, lists their values, dates and numbers from and to, personal fields the whole value.</source>
        <translation>{field} kan ikke filtreres på den måde. Tekster filtreres på en del eller en hel værdi, lister på deres værdier, datoer og tal fra og til, personfelter på hele værdien.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are copied: those that the table has read so far. Scroll down for more, or use Export, which takes everything that is filtered.</source>
        <translation>
            <numerusform>%n række er kopieret: det, som tabellen har læst indtil nu. Rul ned efter flere, eller brug Eksportér, som tager alt det filtrerede.</numerusform>
            <numerusform>%n rækker er kopieret: dem, som tabellen har læst indtil nu. Rul ned efter flere, eller brug Eksportér, som tager alt det filtrerede.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether Serviceplatformen&apos;s driftsmeddelelser tell of it (they stand with its contact information in [Betingelser], SF2250 1.3.2); if not, report it to its service desk with the time and the raw answer. Nothing here can mend it.</source>
        <translation>Se, om Serviceplatformens driftsmeddelelser fortæller om det (de står med dens kontaktoplysninger i [Betingelser], SF2250 1.3.2); ellers meld det til dens servicedesk med tidspunktet og det rå svar. Intet her kan rette det.</translation>
    </message>
    <message>
        <source>Let the one who made a request open the store too</source>
        <translation>Giv den, der har lavet en anmodning, adgang til databasen</translation>
    </message>
    <message>
        <source>The request has the fingerprint {fingerprint}. Ask the person to read theirs to you: only when they are the same is it their request.</source>
        <translation>Anmodningen har fingeraftrykket {fingerprint}. Bed personen læse sit op for dig: kun når de er ens, er det personens anmodning.</translation>
    </message>
    <message>
        <source>Let {name} open the store?</source>
        <translation>Skal {name} have adgang til databasen?</translation>
    </message>
    <message>
        <source>{name} can open the store from now on.</source>
        <translation>{name} kan åbne databasen fra nu af.</translation>
    </message>
    <message>
        <source>{name} was not let in: the fingerprint was not confirmed. Nothing was changed.</source>
        <translation>{name} fik ikke adgang: fingeraftrykket blev ikke bekræftet. Intet er ændret.</translation>
    </message>
    <message>
        <source>Ask to be let into a store that others have made; the private key stays on this machine</source>
        <translation>Bed om adgang til en database, som andre har oprettet; den private nøgle bliver på denne maskine</translation>
    </message>
    <message>
        <source>The request is written: {path}. Send it to an administrator of the store, and read them this fingerprint: {fingerprint}</source>
        <translation>Anmodningen er skrevet: {path}. Send den til en administrator af databasen, og læs dette fingeraftryk op: {fingerprint}</translation>
    </message>
    <message>
        <source>Read passphrases from this file descriptor, a line each: first that of the store&apos;s vault, then the database user&apos;s password where the server wants one, then what the verb asks for (a new one, or that of a recovery copy), then the passwords of certificate files; the last line answers everything more</source>
        <translation>Læs adgangssætninger fra denne fildeskriptor, én på hver linje: først nøgleboksens, så databasebrugerens adgangskode, hvor serveren vil have den, så den, verbet spørger om (en ny eller genoprettelseskopiens), så certifikatfilernes adgangskoder; den sidste linje svarer på alt derefter</translation>
    </message>
    <message>
        <source>Your name, as the others know you</source>
        <translation>Dit navn, som de andre kender det</translation>
    </message>
    <message>
        <source>The fingerprint that the person read to you; otherwise you are asked</source>
        <translation>Fingeraftrykket, som personen læste op for dig; ellers bliver du spurgt</translation>
    </message>
    <message>
        <source>Go on where no backup of a server&apos;s store can be made</source>
        <translation>Fortsæt, hvor der ikke kan tages sikkerhedskopi af en servers database</translation>
    </message>
    <message>
        <source>Path of the request</source>
        <translation>Sti til anmodningen</translation>
    </message>
    <message>
        <source>Path of the store, or its address: postgresql://user@host/database; otherwise the one in your data folder</source>
        <translation>Sti til databasen eller dens adresse: postgresql://bruger@vært/database; ellers den i din datamappe</translation>
    </message>
    <message>
        <source>New file, or the address of an empty database: postgresql://user@host/database</source>
        <translation>Ny fil eller adressen på en tom database: postgresql://bruger@vært/database</translation>
    </message>
    <message>
        <source>You may only read</source>
        <translation>Du må kun læse</translation>
    </message>
    <message>
        <source>The store is copied to {path}: {tables} tables, {rows} rows, {log} of them in the audit log, which verifies. SHA-256 of both sides: {digest}</source>
        <translation>Databasen er kopieret til {path}: {tables} tabeller, {rows} rækker, heraf {log} i revisionsloggen, som er efterprøvet. SHA-256 af begge sider: {digest}</translation>
    </message>
    <message>
        <source>Copy the store to another place, a file or a server, and compare both sides</source>
        <translation>Kopiér databasen til et andet sted, en fil eller en server, og sammenlign begge sider</translation>
    </message>
    <message>
        <source>Make the two database roles of a store on a server, where they are missing, and give them their rights</source>
        <translation>Opret de to databaseroller til en database på en server, hvor de mangler, og giv dem deres rettigheder</translation>
    </message>
    <message>
        <source>The roles have their rights. The server&apos;s administrator makes a person a member: GRANT {reader} TO ... to read, GRANT {administrator} TO ... to write.</source>
        <translation>Rollerne har deres rettigheder. Serverens administrator gør en person til medlem: GRANT {reader} TO ... for at læse, GRANT {administrator} TO ... for at skrive.</translation>
    </message>
    <message>
        <source>The audit log in {file} does not verify, so the copy was taken away again. Verify the log of this store first.</source>
        <translation>Revisionsloggen i {file} kan ikke efterprøves, så kopien er fjernet igen. Efterprøv først loggen i denne database.</translation>
    </message>
    <message>
        <source>There is something in {file} already, and it is not written over. Choose an empty place.</source>
        <translation>Der er allerede noget i {file}, og det overskrives ikke. Vælg et tomt sted.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; is let into the store already. Nothing was changed.</source>
        <translation>&quot;{label}&quot; har allerede adgang til databasen. Intet er ændret.</translation>
    </message>
    <message>
        <source>This is no request for a store&apos;s key. It starts with BEGIN NEMSMS-KONSOL KEY REQUEST.</source>
        <translation>Dette er ikke en anmodning om en databases nøgle. Den begynder med BEGIN NEMSMS-KONSOL KEY REQUEST.</translation>
    </message>
    <message>
        <source>The key that is kept here opens {file} already, so there is nothing to ask for.</source>
        <translation>Nøglen, der opbevares her, åbner allerede {file}, så der er intet at bede om.</translation>
    </message>
    <message>
        <source>The request is for another store than {file}. Open the store that it names.</source>
        <translation>Anmodningen gælder en anden database end {file}. Åbn den database, den nævner.</translation>
    </message>
    <message>
        <source>{file} is a file and has no roles: who may read the file may use it. Roles are for a store on a server.</source>
        <translation>{file} er en fil og har ingen roller: den, der må læse filen, kan bruge den. Roller hører til en database på en server.</translation>
    </message>
    <message>
        <source>The roles {reader} and {administrator} are not there, and you may not make them. Ask the server&apos;s administrator to do so, and try again.</source>
        <translation>Rollerne {reader} og {administrator} findes ikke, og du må ikke oprette dem. Bed serverens administrator om det, og prøv igen.</translation>
    </message>
    <message>
        <source>{label} was let into the store (fingerprint {fingerprint}).</source>
        <translation>{label} fik adgang til databasen (fingeraftryk {fingerprint}).</translation>
    </message>
    <message>
        <source>The store was copied to {to}.</source>
        <translation>Databasen blev kopieret til {to}.</translation>
    </message>
    <message>
        <source>The database roles of the store were given their rights.</source>
        <translation>Databasens roller fik deres rettigheder.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {file} was imported: since it was read somebody changed what %n of its row(s) speak of. Read the file again.</source>
        <translation>
            <numerusform>Intet af {file} er importeret: Siden filen blev læst, har nogen ændret det, som %n af dens rækker handler om. Læs filen igen.</numerusform>
            <numerusform>Intet af {file} er importeret: Siden filen blev læst, har nogen ændret det, som %n af dens rækker handler om. Læs filen igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} names &quot;{name}&quot;, which {count} records are called. Write its number instead, with its environment in brackets where the number stands in several: 1001 (Ekstern test).</source>
        <translation>{field} nævner &quot;{name}&quot;, og det hedder {count} poster. Skriv nummeret i stedet, med miljøet i parentes, hvor nummeret findes i flere: 1001 (Ekstern test).</translation>
    </message>
    <message>
        <source>{field} {value} stands in row {row} already, and only one record may have it. Keep it in one of the two.</source>
        <translation>{field} {value} står allerede i række {row}, og kun én post må have det. Behold det i den ene.</translation>
    </message>
    <message>
        <source>Take the import of {file} back?</source>
        <translation>Tag importen af {file} tilbage?</translation>
    </message>
    <message numerus="yes">
        <source>The import of {file} is taken back: %n record(s) stand as they did before it.</source>
        <translation>
            <numerusform>Importen af {file} er taget tilbage: %n post står, som den gjorde før.</numerusform>
            <numerusform>Importen af {file} er taget tilbage: %n poster står, som de gjorde før.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why personal values are to be read; the audit log keeps it. Without it they are masked</source>
        <translation>Hvorfor personoplysninger skal kunne læses; loggen gemmer det. Uden en grund er de maskeret</translation>
    </message>
    <message>
        <source>{entity} {id}: personal values shown readable, for this reason: {reason}</source>
        <translation>{entity} {id}: personoplysninger vist læsbart af denne grund: {reason}</translation>
    </message>
    <message>
        <source>Why the personal values are to be seen is missing. Say it in a few words: the audit log keeps it.</source>
        <translation>Der mangler en grund til at vise personoplysningerne. Skriv den med få ord; loggen gemmer den.</translation>
    </message>
    <message>
        <source>Compare two environments of a kommune, and write what differs from one to the other as one change</source>
        <translation>Sammenlign to miljøer hos en kommune, og skriv det, der er forskelligt, fra det ene til det andet som én ændring</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>{kommune}, from {fra} to {til}. New: {new}. Changed: {changed}. The same: {same}. Only in {til}: {onlythere}. Chosen: {chosen}. Findings that stop: {errors}.</source>
        <translation>{kommune}, fra {fra} til {til}. Nye: {new}. Ændrede: {changed}. Ens: {same}. Kun i {til}: {onlythere}. Valgte: {chosen}. Bemærkninger, som standser: {errors}.</translation>
    </message>
    <message>
        <source>New: {created}. Changed: {revised}. Change set {changeSet} takes it back as one; so does the file {goBack} (SHA-256 {sha256}).</source>
        <translation>Nye: {created}. Ændrede: {revised}. Ændringssættet {changeSet} tager det tilbage som én ændring; det gør filen {goBack} også (SHA-256 {sha256}).</translation>
    </message>
    <message>
        <source>Environment to promote from</source>
        <translation>Miljø, der overføres fra</translation>
    </message>
    <message>
        <source>Take the records back to what a file of promote says they were</source>
        <translation>Før registreringerne tilbage til det, en fil fra en overførsel siger, at de var</translation>
    </message>
    <message>
        <source>The file that promote wrote with --go-back</source>
        <translation>Filen, som promote skrev med --go-back</translation>
    </message>
    <message>
        <source>Say with --go-back where the file to go back is to be written, or look first with --dry-run.</source>
        <translation>Angiv med --go-back, hvor filen til at gå tilbage med skal skrives, eller se først efter med --dry-run.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>Kommune whose configuration it is; left out: the active one</source>
        <translation>Kommune, hvis opsætning det er; udeladt: den aktive</translation>
    </message>
    <message>
        <source>The identifiers are written to {path}. Fill in the column target, and give the file with --mapping.</source>
        <translation>Numrene er skrevet til {path}. Udfyld kolonnen target, og angiv filen med --mapping.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>Nothing differs, so nothing was changed.</source>
        <translation>Intet er forskelligt, så intet blev ændret.</translation>
    </message>
    <message>
        <source>Only these rows: a noun (materiale), or a noun and what names the record (materiale:167783); may be repeated</source>
        <translation>Kun disse rækker: et navneord (materiale), eller et navneord og det, registreringen hedder (materiale:167783); kan gentages</translation>
    </message>
    <message>
        <source>{value} names no row that differs. Look with --dry-run what there is.</source>
        <translation>{value} nævner ingen række, som er forskellig. Se med --dry-run, hvad der er.</translation>
    </message>
    <message>
        <source>only in the target</source>
        <translation>kun i målet</translation>
    </message>
    <message>
        <source>Show everything and write nothing</source>
        <translation>Vis alt, og skriv intet</translation>
    </message>
    <message>
        <source>File that takes it back, written before anything is changed</source>
        <translation>Fil, som tager det tilbage; den skrives, før noget ændres</translation>
    </message>
    <message>
        <source>CSV, xlsx or JSON file that names each identifier&apos;s counterpart in the target</source>
        <translation>CSV-, xlsx- eller JSON-fil, der nævner hvert nummers modstykke i målet</translation>
    </message>
    <message>
        <source>Write such a file to be filled in, and change nothing</source>
        <translation>Skriv en sådan fil, der kan udfyldes, og ændr intet</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ens</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Environment to promote to</source>
        <translation>Miljø, der overføres til</translation>
    </message>
    <message>
        <source>used by</source>
        <translation>brugt af</translation>
    </message>
    <message>
        <source>Changed back: {revised}. Retired: {retired}. Change set {changeSet} takes that back as one.</source>
        <translation>Ændret tilbage: {revised}. Taget ud af brug: {retired}. Ændringssættet {changeSet} tager det tilbage som én ændring.</translation>
    </message>
    <message>
        <source>{field}: {value} belongs to {fra}, and {til} has another one. Name it in the mapping.</source>
        <translation>{field}: {value} hører til {fra}, og {til} har et andet. Skriv det i nummertabellen.</translation>
    </message>
    <message>
        <source>{path} is no file that a promote wrote to go back. Choose the one that was named when promoting.</source>
        <translation>{path} er ikke en fil, som en overførsel har skrevet for at kunne gå tilbage. Vælg den, der blev nævnt ved overførslen.</translation>
    </message>
    <message>
        <source>{entity} {key} is not there any more, so nothing was taken back. Look in its history.</source>
        <translation>{entity} {key} findes ikke længere, så intet blev taget tilbage. Se i historikken.</translation>
    </message>
    <message>
        <source>{entity} {key} was changed after the promote, so nothing was taken back. Look in its history, and change it by hand.</source>
        <translation>{entity} {key} er ændret efter overførslen, så intet blev taget tilbage. Se i historikken, og ret i hånden.</translation>
    </message>
    <message>
        <source>{field}: {name} belongs to another environment than {til}, and nothing in {til} is known to be the same. Make it there, or name it in the mapping.</source>
        <translation>{field}: {name} hører til et andet miljø end {til}, og intet i {til} vides at være det samme. Opret det der, eller skriv det i nummertabellen.</translation>
    </message>
    <message numerus="yes">
        <source>Findings that stop, in the chosen rows: %n. Nothing was written; mend them or leave those rows out.</source>
        <translation>
            <numerusform>Der er %n bemærkning, som standser, i de valgte rækker. Intet blev skrevet; ret den, eller fravælg rækken.</numerusform>
            <numerusform>Der er %n bemærkninger, som standser, i de valgte rækker. Intet blev skrevet; ret dem, eller fravælg rækkerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name} is not in use any more. Mend the record that is to be promoted first.</source>
        <translation>{field}: {name} er ikke længere i brug. Ret først den registrering, der skal overføres.</translation>
    </message>
    <message>
        <source>{field}: {value} belongs to {fra}. In {til} it is left as it is there, until the mapping names one.</source>
        <translation>{field}: {value} hører til {fra}. I {til} bliver det, som det er der, indtil nummertabellen nævner et.</translation>
    </message>
    <message>
        <source>No row is chosen, so there is nothing to write.</source>
        <translation>Ingen række er valgt, så der er intet at skrive.</translation>
    </message>
    <message numerus="yes">
        <source>Records of {kommune} that will be changed in {til} as one: %n. They can be taken back as one.</source>
        <translation>
            <numerusform>%n registrering hos {kommune} ændres i {til}. Det kan tages tilbage.</numerusform>
            <numerusform>%n registreringer hos {kommune} ændres i {til} som én ændring. De kan tages tilbage som én.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: the question was not answered with the kommune&apos;s name.</source>
        <translation>Intet blev skrevet: spørgsmålet blev ikke besvaret med kommunens navn.</translation>
    </message>
    <message>
        <source>Write to production?</source>
        <translation>Skriv til produktion?</translation>
    </message>
    <message>
        <source>Writing to {til} needs a person who says the kommune&apos;s name. Run it in a terminal or in the console.</source>
        <translation>At skrive til {til} kræver en person, som siger kommunens navn. Gør det i en terminal eller i konsollen.</translation>
    </message>
    <message>
        <source>{path} has no columns kind, source and target. Write a mapping file first and fill that in.</source>
        <translation>{path} har ikke kolonnerne kind, source og target. Skriv først en nummertabel, og udfyld den.</translation>
    </message>
    <message>
        <source>{path} is no mapping: a JSON object holds an object for each kind, with source and target as texts.</source>
        <translation>{path} er ikke en nummertabel: et JSON-objekt har et objekt for hver art, med kilde og mål som tekster.</translation>
    </message>
    <message>
        <source>{value} is no kind of identifier. There are: {kinds}.</source>
        <translation>{value} er ikke en art nummer. Der er: {kinds}.</translation>
    </message>
    <message>
        <source>The mapping names two targets for {kind} {value}. Leave one.</source>
        <translation>Nummertabellen nævner to mål for {kind} {value}. Lad ét stå.</translation>
    </message>
    <message>
        <source>{field}: {value} is said to be the same in {fra} and {til}, and each environment gives its own. See that it is meant.</source>
        <translation>{field}: {value} er angivet som det samme i {fra} og {til}, og hvert miljø giver sit eget. Se efter, at det er meningen.</translation>
    </message>
    <message>
        <source>Both environments are the same one. Choose where to promote from and where to.</source>
        <translation>Begge miljøer er det samme. Vælg, hvor der overføres fra, og hvor til.</translation>
    </message>
    <message>
        <source>{field}: {name} is not in {til} yet, and its row is not chosen. Choose it too.</source>
        <translation>{field}: {name} er ikke i {til} endnu, og rækken er ikke valgt. Vælg også den.</translation>
    </message>
    <message>
        <source>The store has a new key, version {version}. Everybody who could open it still can, and so can its recovery copies.</source>
        <translation>Databasen har en ny nøgle, version {version}. Alle, der kunne åbne den, kan det stadig, og det kan dens genoprettelseskopier også.</translation>
    </message>
    <message>
        <source>Keep its key in a vault file beside it, sealed with a passphrase, instead of in the keychain</source>
        <translation>Gem nøglen i en nøgleboks ved siden af, låst med en adgangssætning, i stedet for i nøgleringen</translation>
    </message>
    <message>
        <source>Make a new store at --store, or in your own data folder</source>
        <translation>Lav en ny database i --store eller i din egen datamappe</translation>
    </message>
    <message>
        <source>The store {file} is empty: what stood in it was cut off. Put a backup back. For a new store remove the file first.</source>
        <translation>Databasen {file} er tom: det, der stod i den, er skåret af. Læg en sikkerhedskopi tilbage. Fjern filen først, hvis det skal være en ny database.</translation>
    </message>
    <message>
        <source>The key of {file} is not kept here. One of its passphrases opens it: type it when asked, or give it with --passphrase-fd.</source>
        <translation>Nøglen til {file} er ikke gemt her. En af dens adgangssætninger åbner den: skriv den, når du bliver spurgt, eller giv den med --passphrase-fd.</translation>
    </message>
    <message>
        <source>The key of {file} is not kept here. A passphrase that opens it:</source>
        <translation>Nøglen til {file} er ikke gemt her. En adgangssætning, der åbner den:</translation>
    </message>
    <message>
        <source>There is no keychain or vault that can keep the key of {file}. Unlock the keychain, or keep it in a vault file with nemsmsctl store create --vault.</source>
        <translation>Der er ingen nøglering eller nøgleboks, som kan gemme nøglen til {file}. Lås nøgleringen op, eller gem nøglen i en nøgleboks med nemsmsctl store create --vault.</translation>
    </message>
    <message>
        <source>{file} is gone, but its key is here ({vault}), so the store was moved or deleted. Put it or a backup back. For a new store move the vault away first.</source>
        <translation>{file} er væk, men dens nøgle er her ({vault}), så databasen er flyttet eller slettet. Læg den eller en sikkerhedskopi tilbage. Flyt nøgleboksen væk først, hvis det skal være en ny database.</translation>
    </message>
    <message>
        <source>There is no store at {file}. Check the name, or make a new store with nemsmsctl store create.</source>
        <translation>Der er ingen database i {file}. Se efter, om navnet er rigtigt, eller lav en ny database med nemsmsctl store create.</translation>
    </message>
    <message>
        <source>Changed back: {revised}. Retired: {retired}. It is one change, and can be taken back from the history of any of the records.</source>
        <translation>Ændret tilbage: {revised}. Taget ud af brug: {retired}. Det er én ændring, og den kan tages tilbage fra historikken på enhver af registreringerne.</translation>
    </message>
    <message>
        <source>New: {created}. Changed: {revised}. It is one change; {path} is the file to go back.</source>
        <translation>Nye: {created}. Ændrede: {revised}. Det er én ændring; {path} er filen til at gå tilbage med.</translation>
    </message>
    <message>
        <source>The numbers are written to {path}. Fill in the column target, and load the file again.</source>
        <translation>Numrene er skrevet til {path}. Udfyld kolonnen target, og indlæs filen igen.</translation>
    </message>
    <message>
        <source>Everything is so already, and nothing was changed.</source>
        <translation>Alt er sådan allerede, og intet blev ændret.</translation>
    </message>
    <message>
        <source>{materiale} belongs to another kommune than {kommune}, whom the agreement is for.</source>
        <translation>{materiale} hører til en anden kommune end {kommune}, som aftalen er for.</translation>
    </message>
    <message>
        <source>{record} ran out on {date}.</source>
        <translation>{record} udløb {date}.</translation>
    </message>
    <message>
        <source>{field} reads &quot;{value}&quot;: its letters were saved by another table than they are read by. Save the file as UTF-8 and read it again.</source>
        <translation>{field} læses som &quot;{value}&quot;: bogstaverne er gemt med en anden tegntabel, end de læses med. Gem filen som UTF-8, og læs den igen.</translation>
    </message>
    <message>
        <source>The file is about {til} and the kommune {kommune}, and this store does not have each of them once. Open the store that was promoted in.</source>
        <translation>Filen handler om {til} og kommunen {kommune}, og denne database har ikke hver af dem én gang. Åbn den database, der blev overført i.</translation>
    </message>
    <message>
        <source>{materiale} is in no registration group for citizens.</source>
        <translation>{materiale} er ikke i en tilmeldingsgruppe for borgere.</translation>
    </message>
    <message>
        <source>{materiale} is in no registration group for companies.</source>
        <translation>{materiale} er ikke i en tilmeldingsgruppe for virksomheder.</translation>
    </message>
    <message>
        <source>Put the material into a group for them; one for both citizens and companies needs two groups.</source>
        <translation>Læg materialet i en gruppe for dem; et materiale til både borgere og virksomheder skal have to grupper.</translation>
    </message>
    <message>
        <source>NemSMS / Digital Post (Digitaliseringsstyrelsen)</source>
        <translation>NemSMS / Digital Post (Digitaliseringsstyrelsen)</translation>
    </message>
    <message>
        <source>Environment: {miljoe} (External test environment)</source>
        <translation>Miljø: {miljoe} (Eksternt testmiljø)</translation>
    </message>
    <message>
        <source>Environment: {miljoe} (Local platform, simulated)</source>
        <translation>Miljø: {miljoe} (Lokal platform, simuleret)</translation>
    </message>
    <message>
        <source>Environment: {miljoe} (PRODUCTION ENVIRONMENT: real people, real phones)</source>
        <translation>Miljø: {miljoe} (PRODUKTIONSMILJØ: rigtige personer, rigtige telefoner)</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>The message is kept as {id}, marked as failed, and is not sent again. Look at it with: nemsmsctl sms show {id}.</source>
        <translation>Beskeden er gemt som {id}, mærket som fejlet, og sendes ikke igen. Se på den med: nemsmsctl sms show {id}.</translation>
    </message>
    <message>
        <source>No test SMS waits in the queue of {miljoe}.</source>
        <translation>Ingen test-SMS venter i køen i {miljoe}.</translation>
    </message>
    <message>
        <source>The test SMS {id} was not sent:</source>
        <translation>Test-SMS&apos;en {id} blev ikke sendt:</translation>
    </message>
    <message>
        <source>Nothing new: no test SMS of {miljoe} has changed.</source>
        <translation>Intet nyt: ingen test-SMS i {miljoe} har ændret sig.</translation>
    </message>
    <message>
        <source>{entity} {id} was delivered, by PKO_PostStatus {proof}.</source>
        <translation>{entity} {id} blev afleveret ifølge PKO_PostStatus {proof}.</translation>
    </message>
    <message>
        <source>{entity} {id} failed, by PKO_PostStatus.</source>
        <translation>{entity} {id} fejlede ifølge PKO_PostStatus.</translation>
    </message>
    <message>
        <source>{entity} {id} was noted as received on the phone, by the word of {proof}.</source>
        <translation>{entity} {id} blev noteret som modtaget på telefonen, efter hvad {proof} siger.</translation>
    </message>
    <message>
        <source>The enrolment of somebody was looked up: {id}.</source>
        <translation>Nogens tilmelding blev slået op: {id}.</translation>
    </message>
    <message>
        <source>Let the kommune have an agreement approved that covers look-up and sending here today, and record its state, environment and validity.</source>
        <translation>Lad kommunen få godkendt en aftale, der dækker opslag og afsendelse her i dag, og registrér dens tilstand, miljø og gyldighed.</translation>
    </message>
    <message>
        <source>Not needed: the address is a number.</source>
        <translation>Ikke nødvendigt: adressen er et tal.</translation>
    </message>
    <message>
        <source>Not tried: nothing in this check tells.</source>
        <translation>Ikke prøvet: intet i dette tjek viser det.</translation>
    </message>
    <message>
        <source>{person}, the owner of the phone, has not agreed to get test messages.</source>
        <translation>{person}, som ejer telefonen, har ikke sagt ja til at få testbeskeder.</translation>
    </message>
    <message>
        <source>This message goes out in {miljoe}, a production environment, on behalf of {kommune} to the real phone of {modtager}, and is paid for.</source>
        <translation>Beskeden sendes i {miljoe}, som er et produktionsmiljø, på vegne af {kommune} til den rigtige telefon hos {modtager}, og den koster penge.</translation>
    </message>
    <message>
        <source>Send to a real phone in the production environment {miljoe}?</source>
        <translation>Send til en rigtig telefon i produktionsmiljøet {miljoe}?</translation>
    </message>
    <message>
        <source>What a record hangs on and what stops if it changes: {entity}</source>
        <translation>Hvad en post hænger på, og hvad der stopper, hvis den ændres: {entity}</translation>
    </message>
    <message>
        <source>{act} by {agreement} ({reference})</source>
        <translation>{act} efter {agreement} ({reference})</translation>
    </message>
    <message numerus="yes">
        <source>{act} of %n material(s) by {agreement} ({reference})</source>
        <translation>
            <numerusform>{act} af %n materiale efter {agreement} ({reference})</numerusform>
            <numerusform>{act} af %n materialer efter {agreement} ({reference})</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts that stop today without it: {count}</source>
        <translation>Handlinger, der stopper i dag uden den: {count}</translation>
    </message>
    <message>
        <source>{kind} {title}, see above</source>
        <translation>{kind} {title}, se ovenfor</translation>
    </message>
    <message>
        <source>What points to it and has to follow: {count}</source>
        <translation>Hvad der peger på den og må følge med: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more point here and are not shown: there are too many.</source>
        <translation>
            <numerusform>Yderligere %n post peger hertil og vises ikke: Der er for mange.</numerusform>
            <numerusform>Yderligere %n poster peger hertil og vises ikke: Der er for mange.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {title}</source>
        <translation>{kind} {title}</translation>
    </message>
    <message>
        <source>It hangs on: {count}</source>
        <translation>Den hænger på: {count}</translation>
    </message>
    <message>
        <source>KY and KSD know every Fjernprint supplier. There is nothing to tell.</source>
        <translation>KY og KSD kender alle fjernprintleverandører. Der er intet at varsle.</translation>
    </message>
    <message>
        <source>Note that the notice is sent, with who and when</source>
        <translation>Notér, at varslet er sendt, med hvem og hvornår</translation>
    </message>
    <message>
        <source>The notice to KY and KSD about a new Fjernprint supplier; without an id: the agreements that wait for one</source>
        <translation>Varslet til KY og KSD om en ny fjernprintleverandør; uden id: de aftaler, der mangler et</translation>
    </message>
    <message>
        <source>{aftale}: no subscription expression with a list of {list} is noted. Make it in Beskedfordeler and write its name or UUID: events come by one with CPR and one with CVR.</source>
        <translation>{aftale}: Der er ikke noteret et abonnementsudtryk med en liste af {list}. Opret det i Beskedfordeler, og skriv dets navn eller UUID: Hændelser kommer gennem ét med CPR og ét med CVR.</translation>
    </message>
    <message>
        <source>The name of the subscription expression holds what reads as a CPR number. Write the name or UUID of the expression; the numbers belong in Beskedfordeler&apos;s list.</source>
        <translation>Abonnementsudtrykkets navn rummer noget, der ligner et CPR-nummer. Skriv udtrykkets navn eller UUID; numrene hører til i Beskedfordelers liste.</translation>
    </message>
    <message>
        <source>Both subscription expressions are &quot;{value}&quot;. One has a list of CPR, the other a list of CVR: write the names of both.</source>
        <translation>Begge abonnementsudtryk er &quot;{value}&quot;. Det ene har en liste af CPR, det andet en liste af CVR: Skriv navnene på dem begge.</translation>
    </message>
    <message>
        <source>{aftale}: KY and KSD do not know of the Fjernprint supplier {value}. Send them the notice and say that it is sent.</source>
        <translation>{aftale}: KY og KSD kender ikke fjernprintleverandøren {value}. Send dem varslet, og markér, at det er sendt.</translation>
    </message>
    <message>
        <source>{aftale}: KY and KSD know the Fjernprint supplier already. There is nothing to tell.</source>
        <translation>{aftale}: KY og KSD kender allerede fjernprintleverandøren. Der er intet at varsle.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Varsl dem</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 2 the line is wrong; 3 a value or a rule of this program says no (a text that is too long, outside the sending hours, somebody who is not enrolled, an agreement that does not cover it); 4 not found; 5 conflict; 6 refused by the counterpart; 7 not reachable; 8 a guard says that it is not permitted (production without a yes, a test person without consent); 9 a key or password cannot be had; 10 an internal error.</source>
        <translation>Exitkoder: 0 udført; 2 linjen er forkert; 3 en værdi eller en regel i dette program siger nej (en for lang tekst, uden for sendetiden, en, der ikke er tilmeldt, en aftale, der ikke dækker); 4 findes ikke; 5 konflikt; 6 afvist af modparten; 7 kan ikke nås; 8 en vagt siger, at det ikke er tilladt (produktion uden et ja, en testperson uden samtykke); 9 en nøgle eller adgangskode kan ikke fås; 10 en intern fejl.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>værdi</translation>
    </message>
    <message>
        <source>{what} stands there more than once, and only one can be meant. Take the others away.</source>
        <translation>{what} står der mere end én gang, og kun én kan være ment. Fjern de andre.</translation>
    </message>
    <message>
        <source>The option {what} is not understood here. Take it away or correct it; --help on the same line tells what there is.</source>
        <translation>Tilvalget {what} forstås ikke her. Fjern eller ret det; --help på samme linje fortæller, hvad der findes.</translation>
    </message>
    <message>
        <source>&quot;{what}&quot; is not understood here. There is: {known}.</source>
        <translation>&quot;{what}&quot; forstås ikke her. Der findes: {known}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no amount in kr. Write it with a comma and two digits, for example 0,05.</source>
        <translation>&quot;{value}&quot; er ikke et beløb i kr. Skriv det med komma og to decimaler, for eksempel 0,05.</translation>
    </message>
    <message>
        <source>Write who told the price, so that others can look it up.</source>
        <translation>Skriv, hvem der har oplyst prisen, så andre kan slå den op.</translation>
    </message>
    <message>
        <source>Line {line} tells no window: &quot;{value}&quot;. Write kind; from; to; announced; where, for example: ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT.</source>
        <translation>Linje {line} er ikke et servicevindue: &quot;{value}&quot;. Skriv art; fra; til; varslet; hvor, for eksempel: ugentligt; 25-11-2026 05:00; 25-11-2026 06:00; 10-11-2026; KOMBIT.</translation>
    </message>
    <message>
        <source>characters: {characters}, septets: {septets}, {encoding}</source>
        <translation>tegn: {characters}, septetter: {septets}, {encoding}</translation>
    </message>
    <message>
        <source>characters: {characters}, UCS-2 units: {units} of 70, {encoding}</source>
        <translation>tegn: {characters}, UCS-2-enheder: {units} af 70, {encoding}</translation>
    </message>
    <message>
        <source>STRONG WARNING</source>
        <translation>STÆRK ADVARSEL</translation>
    </message>
    <message>
        <source>The end of the text may be lost: it takes {count} septets and one SMS carries {limit}: brackets, the euro sign and a few more take two. Shorten it, since NemSMS are not joined.</source>
        <translation>Slutningen af teksten kan gå tabt: den fylder {count} septetter, og én SMS rummer {limit}; kantede parenteser, eurotegnet og nogle få andre fylder to. Gør den kortere, for NemSMS sættes ikke sammen.</translation>
    </message>
    <message>
        <source>The end of the text may be lost: it takes {count} UCS-2 units and one SMS carries {limit} of them. Replace the characters outside the SMS alphabet or shorten it: NemSMS are not joined.</source>
        <translation>Slutningen af teksten kan gå tabt: den fylder {count} UCS-2-enheder, og én SMS rummer {limit} af dem. Erstat tegnene uden for SMS-alfabetet, eller gør teksten kortere: NemSMS sættes ikke sammen.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not exist in Danish time: summer time skips it. Choose another moment, or write the offset, as in 2026-03-29T03:30:00+02:00.</source>
        <translation>&quot;{value}&quot; findes ikke i dansk tid: sommertiden springer det over. Vælg et andet tidspunkt, eller skriv forskydningen, som i 2026-03-29T03:30:00+02:00.</translation>
    </message>
    <message>
        <source>The SOAP message must have one Body, with at most one Header before it, and nothing else. Leave out what does not belong there.</source>
        <translation>SOAP-beskeden skal have én Body med højst én Header foran og intet andet. Udelad det, der ikke hører til der.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;{by}&quot; ({entity}) still refers to this record, as %n records do. Retire or change those first.</source>
        <translation>
            <numerusform>&quot;{by}&quot; ({entity}) henviser stadig til denne registrering, den eneste, der gør det. Tag den ud af brug, eller ret den først.</numerusform>
            <numerusform>&quot;{by}&quot; ({entity}) henviser stadig til denne registrering, som %n registreringer gør i alt. Tag dem ud af brug, eller ret dem først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: {characters}, septets: {septets}, {encoding}: fits one SMS.</source>
        <translation>Tegn: {characters}, septetter: {septets}, {encoding}: kan være i én SMS.</translation>
    </message>
    <message>
        <source>The signature uses {algorithm}, which is not accepted. Accepted are exclusive C14N, RSA-SHA256 and SHA-256, as the published policy says.</source>
        <translation>Signaturen bruger {algorithm}, som ikke accepteres. Der accepteres exclusive C14N, RSA-SHA256 og SHA-256, som den offentliggjorte policy siger.</translation>
    </message>
    <message>
        <source>The certificate that signatures are to be verified with cannot be read, or its key is not RSA. Choose the certificate again.</source>
        <translation>Certifikatet, som signaturer skal efterprøves med, kan ikke læses, eller dets nøgle er ikke RSA. Vælg certifikatet igen.</translation>
    </message>
    <message>
        <source>The signed element {element} holds a comment or a processing instruction, which can make two readers see two texts. The message was not used.</source>
        <translation>Det signerede element {element} indeholder en kommentar eller en behandlingsinstruktion, som kan få to læsere til at se to tekster. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The element {element} was changed after it was signed. The message was not used; fetch it again, and tell its owner if it goes on.</source>
        <translation>Elementet {element} er ændret, efter at det blev signeret. Beskeden blev ikke brugt; hent den igen, og sig det til dens ejer, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Two elements of the message have the same id, one of them {element}, so it is not certain what was signed. The message was not used.</source>
        <translation>To elementer i beskeden har samme id, det ene er {element}, så det er ikke sikkert, hvad der blev signeret. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The signature is not built as it must be, at the element {element}. The message was not used.</source>
        <translation>Signaturen er ikke bygget, som den skal være, ved elementet {element}. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The private key cannot sign: it cannot be read, or it is not RSA. Choose a certificate whose key is RSA.</source>
        <translation>Den private nøgle kan ikke signere: den kan ikke læses, eller den er ikke RSA. Vælg et certifikat, hvis nøgle er RSA.</translation>
    </message>
    <message>
        <source>The library for XML signatures (xmlsec) did not start. Install the program again.</source>
        <translation>Biblioteket til XML-signaturer (xmlsec) startede ikke. Installer programmet igen.</translation>
    </message>
    <message>
        <source>The message is not signed, and must be. It was not used.</source>
        <translation>Beskeden er ikke signeret, og det skal den være. Den blev ikke brugt.</translation>
    </message>
    <message>
        <source>The signature points to something that is not one element of the same message. The message was not used.</source>
        <translation>Signaturen peger på noget, der ikke er ét element i samme besked. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The message could not be signed with the private key. Nothing was sent; choose the certificate again.</source>
        <translation>Beskeden kunne ikke signeres med den private nøgle. Intet blev sendt; vælg certifikatet igen.</translation>
    </message>
    <message>
        <source>The signature does not cover {element}, and must. The message was not used.</source>
        <translation>Signaturen dækker ikke {element}, og det skal den. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The signature was not made with the expected certificate, or the message was changed on its way. The message was not used; check which certificate the other side signs with.</source>
        <translation>Signaturen er ikke lavet med det ventede certifikat, eller beskeden er ændret undervejs. Beskeden blev ikke brugt; tjek, hvilket certifikat den anden side signerer med.</translation>
    </message>
    <message>
        <source>The key has {bits} bits, and at least {limit} are needed. Choose another certificate.</source>
        <translation>Nøglen har {bits} bit, og der skal være mindst {limit}. Vælg et andet certifikat.</translation>
    </message>
    <message>
        <source>This is the certificate of an issuer, not of an organisation, system or employee. Choose the certificate that was issued to you.</source>
        <translation>Det er en udsteders certifikat og ikke en organisations, et systems eller en medarbejders. Vælg det certifikat, der er udstedt til jer.</translation>
    </message>
    <message>
        <source>The file holds the certificate as bare base 64 text. It was read; save it as .cer next time.</source>
        <translation>Filen indeholder certifikatet som ren base 64-tekst. Det er læst; gem det som .cer næste gang.</translation>
    </message>
    <message>
        <source>The chain does not hold at {subject}: the one above it did not sign it, or may not issue certificates. Fetch the chain from the issuer again.</source>
        <translation>Kæden holder ikke ved {subject}: det certifikat, der står over det, har ikke underskrevet det eller må ikke udstede certifikater. Hent kæden hos udstederen igen.</translation>
    </message>
    <message>
        <source>The file lacks the certificate of the issuer, {issuer}. A platform that wants the whole chain refuses the call; export it again with the chain.</source>
        <translation>Udstederens certifikat, {issuer}, er ikke med i filen. En platform, der vil se hele kæden, afviser kaldet; eksportér igen med kæden.</translation>
    </message>
    <message numerus="yes">
        <source>The file also holds %n certificates that do not belong to the chain.</source>
        <translation>
            <numerusform>Filen indeholder også %n certifikat, der ikke hører til kæden.</numerusform>
            <numerusform>Filen indeholder også %n certifikater, der ikke hører til kæden.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the chain, {subject} has expired or is not valid yet. Fetch the chain from the issuer again.</source>
        <translation>I kæden er {subject} udløbet eller endnu ikke gyldigt. Hent kæden hos udstederen igen.</translation>
    </message>
    <message>
        <source>This is the certificate of a citizen. A system or an organisation must show one of its own.</source>
        <translation>Det er en borgers certifikat. Et system eller en organisation skal vise sit eget.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be opened. Fetch it again from where it was issued.</source>
        <translation>Filen er beskadiget: en del af den kan ikke åbnes. Hent den igen, hvor den er udstedt.</translation>
    </message>
    <message>
        <source>The file is empty. Fetch it again from where it was issued.</source>
        <translation>Filen er tom. Hent den igen, hvor den er udstedt.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires on {date}, in %n days. Order the next one now.</source>
        <translation>
            <numerusform>Certifikatet udløber {date}, om %n dag. Bestil det næste nu.</numerusform>
            <numerusform>Certifikatet udløber {date}, om %n dage. Bestil det næste nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate expired on {date}. No platform takes it; import the new one.</source>
        <translation>Certifikatet udløb {date}. Ingen platform tager imod det; importér det nye.</translation>
    </message>
    <message>
        <source>There is no certificate in the file. Choose the file that the issuer sent: .p12, .pfx, .pem, .cer or .crt.</source>
        <translation>Der er intet certifikat i filen. Vælg den fil, som udstederen har sendt: .p12, .pfx, .pem, .cer eller .crt.</translation>
    </message>
    <message>
        <source>This is a Java key store. Export the entry as PKCS#12 with keytool and choose that file.</source>
        <translation>Det er et Java-nøglelager. Eksportér posten som PKCS#12 med keytool, og vælg den fil.</translation>
    </message>
    <message>
        <source>The private key in the file does not belong to the certificate. Export both from the place where the key was made.</source>
        <translation>Den private nøgle i filen hører ikke til certifikatet. Eksportér begge fra det sted, hvor nøglen er lavet.</translation>
    </message>
    <message>
        <source>The file is sealed with {cipher}, which is not safe any more. It can be read after a yes to old ciphers; better is to export it again with AES-256.</source>
        <translation>Filen er forseglet med {cipher}, som ikke længere er sikker. Den kan læses efter et ja til gamle krypteringer; bedre er det at eksportere den igen med AES-256.</translation>
    </message>
    <message>
        <source>The file is sealed with {cipher}, and OpenSSL&apos;s legacy provider, which reads it, is not installed. Export the file again with AES-256.</source>
        <translation>Filen er forseglet med {cipher}, og OpenSSL&apos;s legacy-modul, der kan læse den, er ikke installeret. Eksportér filen igen med AES-256.</translation>
    </message>
    <message>
        <source>The file is sealed with {cipher}, which is not safe any more. Delete it when the certificate is imported.</source>
        <translation>Filen er forseglet med {cipher}, som ikke længere er sikker. Slet den, når certifikatet er importeret.</translation>
    </message>
    <message>
        <source>Signed by {issuer}, which is not in the file.</source>
        <translation>Underskrevet af {issuer}, som ikke er med i filen.</translation>
    </message>
    <message>
        <source>{issuer} may not issue certificates.</source>
        <translation>{issuer} må ikke udstede certifikater.</translation>
    </message>
    <message>
        <source>The root: it signed itself.</source>
        <translation>Roden: det har underskrevet sig selv.</translation>
    </message>
    <message>
        <source>Not signed by {issuer}, though it says so.</source>
        <translation>Ikke underskrevet af {issuer}, skønt det siger det.</translation>
    </message>
    <message>
        <source>Signed by {issuer}.</source>
        <translation>Underskrevet af {issuer}.</translation>
    </message>
    <message>
        <source>Expired or not valid yet.</source>
        <translation>Udløbet eller endnu ikke gyldigt.</translation>
    </message>
    <message>
        <source>The certificate is for {usage} and not for showing who a client is. Serviceplatformen may refuse it.</source>
        <translation>Certifikatet er til {usage} og ikke til at vise, hvem en klient er. Serviceplatformen kan afvise det.</translation>
    </message>
    <message>
        <source>The certificate names no CVR number, so nobody can see whose it is. An OCES certificate is needed.</source>
        <translation>Certifikatet nævner intet CVR-nummer, så ingen kan se, hvis det er. Der skal bruges et OCES-certifikat.</translation>
    </message>
    <message>
        <source>The file has no integrity check (MAC), so a change in it would go unseen, and it is not used. Export it again with a MAC.</source>
        <translation>Filen har ingen kontrol af ægthed (MAC), så en ændring i den ville ikke blive set, og den bruges ikke. Eksportér den igen med en MAC.</translation>
    </message>
    <message>
        <source>The certificate names a CVR number but is not an OCES certificate.</source>
        <translation>Certifikatet nævner et CVR-nummer, men er ikke et OCES-certifikat.</translation>
    </message>
    <message>
        <source>The certificate is not valid until {date}. Keep the one in use until then.</source>
        <translation>Certifikatet gælder først fra {date}. Brug det nuværende indtil da.</translation>
    </message>
    <message>
        <source>The file was sealed with only the beginning of the password, since the program that made it was given the password as UTF-16 text. Export it again; it is not safe.</source>
        <translation>Filen er forseglet med kun begyndelsen af adgangskoden, fordi det program, der lavede den, fik koden som UTF-16-tekst. Eksportér den igen; den er ikke sikker.</translation>
    </message>
    <message>
        <source>The file opens with an empty password, so anybody who has it has the key. Export it again with a password.</source>
        <translation>Filen åbner med en tom adgangskode, så enhver, der har den, har nøglen. Eksportér den igen med en adgangskode.</translation>
    </message>
    <message>
        <source>The file opens only when æ, ø and å in the password are written as old programs did. Export it again, or use a password without them.</source>
        <translation>Filen åbner kun, når æ, ø og å i adgangskoden skrives, som gamle programmer gjorde. Eksportér den igen, eller brug en adgangskode uden dem.</translation>
    </message>
    <message>
        <source>The file is sealed with a password. Type the password that came with it.</source>
        <translation>Filen er forseglet med en adgangskode. Skriv den adgangskode, der fulgte med.</translation>
    </message>
    <message>
        <source>The password was given as UTF-16 text and was read as such. Save the text file that it stands in as UTF-8.</source>
        <translation>Adgangskoden blev givet som UTF-16-tekst og er læst sådan. Gem den tekstfil, den står i, som UTF-8.</translation>
    </message>
    <message>
        <source>The password does not open the file. Type it again; it may have been sent to you separately.</source>
        <translation>Adgangskoden åbner ikke filen. Skriv den igen; den kan være sendt for sig.</translation>
    </message>
    <message>
        <source>The file holds the public part only. It can be kept and compared; to call with it, its private key is needed too.</source>
        <translation>Filen indeholder kun den offentlige del. Den kan gemmes og sammenlignes; skal der kaldes med den, skal den private nøgle også med.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not the certificate. Choose the file that the issuer sent back.</source>
        <translation>Det er en anmodning om et certifikat og ikke certifikatet. Vælg den fil, som udstederen har sendt tilbage.</translation>
    </message>
    <message>
        <source>The certificate signed itself. No platform trusts it; order one from the issuer.</source>
        <translation>Certifikatet har underskrevet sig selv. Ingen platform stoler på det; bestil et hos udstederen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB and is no certificate file. Choose another.</source>
        <translation>Filen er større end 1 MB og er ikke en certifikatfil. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file ends too early. Fetch it again from where it was issued.</source>
        <translation>Filen slutter for tidligt. Hent den igen, hvor den er udstedt.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n private keys, and nothing tells which is meant. Export the one certificate with its key.</source>
        <translation>
            <numerusform>Filen indeholder %n privat nøgle, og intet viser, hvilken der menes. Eksportér det ene certifikat med dets nøgle.</numerusform>
            <numerusform>Filen indeholder %n private nøgler, og intet viser, hvilken der menes. Eksportér det ene certifikat med dets nøgle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is for {usage} and not for signing. Signed calls may be refused.</source>
        <translation>Certifikatet er til {usage} og ikke til at underskrive. Underskrevne kald kan blive afvist.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16. It was read; save it as UTF-8 next time.</source>
        <translation>Filen er tekst i UTF-16. Den er læst; gem den som UTF-8 næste gang.</translation>
    </message>
    <message>
        <source>The key is too short: {algorithm} with {bits} bits. Platforms refuse it; order a certificate with a longer key.</source>
        <translation>Nøglen er for kort: {algorithm} med {bits} bit. Platformene afviser den; bestil et certifikat med en længere nøgle.</translation>
    </message>
    <message>
        <source>The certificate is signed with {digest}, which is not safe any more. Platforms refuse it; order a new one.</source>
        <translation>Certifikatet er underskrevet med {digest}, som ikke længere er sikker. Platformene afviser det; bestil et nyt.</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Kæden</translation>
    </message>
    <message>
        <source>The production hierarchy</source>
        <translation>Produktionshierarkiet</translation>
    </message>
    <message>
        <source>The test hierarchy</source>
        <translation>Testhierarkiet</translation>
    </message>
    <message>
        <source>Another issuer than OCES</source>
        <translation>En anden udsteder end OCES</translation>
    </message>
    <message>
        <source>Not an OCES certificate</source>
        <translation>Ikke et OCES-certifikat</translation>
    </message>
    <message>
        <source>System certificate (FOCES), OCES2</source>
        <translation>Systemcertifikat (FOCES), OCES2</translation>
    </message>
    <message>
        <source>Employee certificate (MOCES), OCES2</source>
        <translation>Medarbejdercertifikat (MOCES), OCES2</translation>
    </message>
    <message>
        <source>Citizen&apos;s certificate (POCES), OCES2</source>
        <translation>Personcertifikat (POCES), OCES2</translation>
    </message>
    <message>
        <source>Organisation certificate (VOCES), OCES2</source>
        <translation>Organisationscertifikat (VOCES), OCES2</translation>
    </message>
    <message>
        <source>System certificate (formerly FOCES), OCES3</source>
        <translation>Systemcertifikat (tidligere FOCES), OCES3</translation>
    </message>
    <message>
        <source>Employee certificate (formerly MOCES), OCES3</source>
        <translation>Medarbejdercertifikat (tidligere MOCES), OCES3</translation>
    </message>
    <message>
        <source>Citizen&apos;s certificate, OCES3</source>
        <translation>Personcertifikat, OCES3</translation>
    </message>
    <message>
        <source>Organisation or system certificate (formerly VOCES or FOCES), OCES3</source>
        <translation>Organisations- eller systemcertifikat (tidligere VOCES eller FOCES), OCES3</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>It is an employee&apos;s certificate (MOCES), which ends when the employee leaves. A system should show one of its own.</source>
        <translation>Det er en medarbejders certifikat (MOCES), som ophører, når medarbejderen holder op. Et system bør vise sit eget.</translation>
    </message>
    <message>
        <source>Towards the sender side the certificate is KOMBIT&apos;s (CVR 19435075), and this one belongs to {cvr}. Use it in another role.</source>
        <translation>Over for afsendersiden er certifikatet KOMBIT&apos;s (CVR 19435075), og dette tilhører {cvr}. Brug det i en anden rolle.</translation>
    </message>
    <message>
        <source>The certificate names no CVR number, so nobody can say whether it fits the role.</source>
        <translation>Certifikatet nævner intet CVR-nummer, så ingen kan sige, om det passer til rollen.</translation>
    </message>
    <message>
        <source>The certificate belongs to {cvr}. Name the CVR numbers that it may have, and they are compared.</source>
        <translation>Certifikatet tilhører {cvr}. Angiv de CVR-numre, det må have, så bliver de sammenlignet.</translation>
    </message>
    <message>
        <source>Towards the register the certificate is the kommune&apos;s, and this one is KOMBIT&apos;s. Choose the kommune&apos;s certificate.</source>
        <translation>Over for registret er certifikatet kommunens, og dette er KOMBIT&apos;s. Vælg kommunens certifikat.</translation>
    </message>
    <message>
        <source>Towards the register the certificate is the kommune&apos;s ({expected}), and this one belongs to {cvr}. Choose the kommune&apos;s certificate.</source>
        <translation>Over for registret er certifikatet kommunens ({expected}), og dette tilhører {cvr}. Vælg kommunens certifikat.</translation>
    </message>
    <message>
        <source>The user system&apos;s certificate is its supplier&apos;s or the kommune&apos;s ({expected}), and this one belongs to {cvr}. Choose the one that is named in the agreement.</source>
        <translation>Anvendersystemets certifikat er leverandørens eller kommunens ({expected}), og dette tilhører {cvr}. Vælg det, der står i aftalen.</translation>
    </message>
    <message>
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldigt fra</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarki</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Udsteder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nøgle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Aftryk (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Aftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>The certificate can be used.</source>
        <translation>Certifikatet kan bruges.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read. Check the path and who may read it.</source>
        <translation>Certifikatfilen {path} kan ikke læses. Kontrollér stien, og hvem der må læse den.</translation>
    </message>
    <message>
        <source>{path} is sealed with a cipher that is not safe any more. Read it anyway? Better is to export it again with AES-256.</source>
        <translation>{path} er forseglet med en kryptering, som ikke længere er sikker. Skal den læses alligevel? Bedre er det at eksportere den igen med AES-256.</translation>
    </message>
    <message>
        <source>Read a file with an old cipher?</source>
        <translation>Læs en fil med en gammel kryptering?</translation>
    </message>
    <message>
        <source>Password of {path}:</source>
        <translation>Adgangskode til {path}:</translation>
    </message>
    <message>
        <source>The file: .p12, .pfx, .pem, .cer, .crt or .p7b</source>
        <translation>Filen: .p12, .pfx, .pem, .cer, .crt eller .p7b</translation>
    </message>
    <message>
        <source>Says what a certificate file holds and what is wrong with it (exit 3 when it cannot be used)</source>
        <translation>Siger, hvad en certifikatfil indeholder, og hvad der er galt med den (kode 3, når den ikke kan bruges)</translation>
    </message>
    <message>
        <source>Read files that are sealed with RC2, 3DES, RC4 or DES too</source>
        <translation>Læs også filer, der er forseglet med RC2, 3DES, RC4 eller DES</translation>
    </message>
    <message>
        <source>Also check whether it fits this role; afsender is KOMBIT&apos;s towards the sender side</source>
        <translation>Kontrollér også, om det passer til denne rolle; afsender er KOMBIT&apos;s over for afsendersiden</translation>
    </message>
    <message>
        <source>CVR number that the role&apos;s certificate may have; may be repeated</source>
        <translation>CVR-nummer, som rollens certifikat må have; kan gentages</translation>
    </message>
    <message>
        <source>The token is for {audience}, and {expected} was asked for. It was not used; fetch a token for that service.</source>
        <translation>Tokenet er til {audience}, og der blev bedt om {expected}. Det blev ikke brugt; hent et token til den tjeneste.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the token service&apos;s are %n minute(s) apart, so its tokens cannot be used. Set the clock, best from the network.</source>
        <translation>
            <numerusform>Denne maskines ur og tokentjenestens er %n minut fra hinanden, så dens token ikke kan bruges. Stil uret, helst efter netværket.</numerusform>
            <numerusform>Denne maskines ur og tokentjenestens er %n minutter fra hinanden, så dens token ikke kan bruges. Stil uret, helst efter netværket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is for the authority with CVR {cvr}, and {expected} was asked for. It was not used.</source>
        <translation>Tokenet er til myndigheden med CVR {cvr}, og der blev bedt om {expected}. Det blev ikke brugt.</translation>
    </message>
    <message>
        <source>The token ended {moment}, and now it is {now}. Fetch a new one; if that is too old as well, one of the two clocks is wrong.</source>
        <translation>Tokenet udløb {moment}, og nu er klokken {now}. Hent et nyt; hvis det også er for gammelt, går et af de to ure forkert.</translation>
    </message>
    <message>
        <source>The token is not built as a holder-of-key assertion must be, at the element {element}. It was not used.</source>
        <translation>Tokenet er ikke bygget, som en holder-of-key-assertion skal være, ved elementet {element}. Det blev ikke brugt.</translation>
    </message>
    <message>
        <source>The token was made for another certificate than the one that the call is signed with. It was not used; fetch one with this certificate.</source>
        <translation>Tokenet er lavet til et andet certifikat end det, som kaldet er signeret med. Det blev ikke brugt; hent et med dette certifikat.</translation>
    </message>
    <message>
        <source>The token service answered with HTTP status {status} and no explanation. 401 and 403 mean that our certificate has no access; with others wait and try again.</source>
        <translation>Tokentjenesten svarede med HTTP-status {status} og ingen forklaring. 401 og 403 betyder, at vores certifikat ikke har adgang; vent ved andre og prøv igen.</translation>
    </message>
    <message>
        <source>The token counts from {moment}, and now it is {now}. One of the two clocks is wrong; set this machine&apos;s from the network.</source>
        <translation>Tokenet gælder fra {moment}, og nu er klokken {now}. Et af de to ure går forkert; stil denne maskines efter netværket.</translation>
    </message>
    <message>
        <source>The token service refused to issue a token: {tekst}</source>
        <translation>Tokentjenesten afviste at udstede et token: {tekst}</translation>
    </message>
    <message>
        <source>The request for a token has no usable {element}. Nothing was issued.</source>
        <translation>Anmodningen om et token har intet brugbart {element}. Intet blev udstedt.</translation>
    </message>
    <message>
        <source>What the token service answered holds no token, or more than one. It was not used; try again, and tell its owner if it goes on.</source>
        <translation>Det, som tokentjenesten svarede, indeholder intet token eller mere end ét. Det blev ikke brugt; prøv igen, og sig det til dens ejer, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>The header {element} of the message is missing, stands twice or is not as it must be. The message was not used.</source>
        <translation>Beskedens header {element} mangler, står to gange eller er ikke, som den skal være. Beskeden blev ikke brugt.</translation>
    </message>
    <message>
        <source>The message has no wsse:Security header, and must have one. It was not used.</source>
        <translation>Beskeden har ingen header wsse:Security, og det skal den have. Den blev ikke brugt.</translation>
    </message>
    <message>
        <source>The message was made {created}, and now it is {now}. It was not used; when this goes on, one of the two clocks is wrong.</source>
        <translation>Beskeden blev lavet {created}, og nu er klokken {now}. Den blev ikke brugt; hvis det fortsætter, går et af de to ure forkert.</translation>
    </message>
    <message>
        <source>The token service knows no service with the entity id {audience}. Ask for a token for a service that the platform has.</source>
        <translation>Tokentjenesten kender ingen tjeneste med entity-id {audience}. Bed om et token til en tjeneste, som platformen har.</translation>
    </message>
    <message>
        <source>The certificate is not that of a registered user system, so no token is issued. Use the user system&apos;s own certificate.</source>
        <translation>Certifikatet hører ikke til et registreret anvendersystem, så der udstedes intet token. Brug anvendersystemets eget certifikat.</translation>
    </message>
    <message>
        <source>The authority with CVR {cvr} has no service agreement in force, so no token is issued in its name.</source>
        <translation>Myndigheden med CVR {cvr} har ingen gældende serviceaftale, så der udstedes intet token i dens navn.</translation>
    </message>
    <message>
        <source>The header {element} of the request for a token is not the one of this service.</source>
        <translation>Headeren {element} i anmodningen om et token passer ikke til denne tjeneste.</translation>
    </message>
    <message>
        <source>The answer belongs to another question. Whether the call was carried out is not known; look it up before you send again.</source>
        <translation>Svaret hører til et andet spørgsmål. Det vides ikke, om kaldet blev udført; slå det op, før du sender igen.</translation>
    </message>
    <message>
        <source>In {count} records of {miljoe}: errors {errors}, warnings {warnings}, hints {hints}.</source>
        <translation>I {count} poster i {miljoe}: fejl {errors}, advarsler {warnings}, tips {hints}.</translation>
    </message>
    <message>
        <source>A CPR or mobile number may not stand on the command line, where process lists and shell histories keep it. Give it on standard input, in a file or as a stored test person: --help of the verb names its options for that.</source>
        <translation>Et CPR-nummer eller mobilnummer må ikke stå på kommandolinjen, hvor proceslister og kommandohistorik gemmer det. Giv det på standard input, i en fil eller som en gemt testperson: kommandoens --help nævner dens valg til det.</translation>
    </message>
    <message>
        <source>The local platform at {url} cannot answer now (HTTP status {status}). Try again; a knob may have been set to make it so.</source>
        <translation>Den lokale platform på {url} kan ikke svare nu (HTTP-status {status}). Prøv igen; en af platformens indstillinger kan være sat til netop det.</translation>
    </message>
    <message>
        <source>A knob of kind {kind} needs milliseconds above 0, or it does nothing. Say how many.</source>
        <translation>Platformens indstilling {kind} skal have milliseconds over 0, ellers gør den intet. Skriv hvor mange.</translation>
    </message>
    <message>
        <source>A knob of kind {kind} does nothing at {door}. At delivery and status only delay and hang are felt, hold only at printService and afsender, 403 only at printService.</source>
        <translation>Platformens indstilling {kind} gør intet ved {door}. Ved delivery og status mærkes kun delay og hang, hold kun ved printService og afsender, 403 kun ved printService.</translation>
    </message>
    <message>
        <source>No authority is chosen, so this SysID cannot be compared with the kommune&apos;s agreements, payer and certificate. Choose the authority that it was given to.</source>
        <translation>Der er ikke valgt nogen myndighed, så dette SysID kan ikke holdes op mod kommunens aftaler, betaler og certifikat. Vælg den myndighed, som det er givet til.</translation>
    </message>
    <message>
        <source>Serviceplatformen let the call in and got no usable answer from NemSMS behind it. Try again in a while; if it goes on, report it to Serviceplatformen&apos;s support, who reach the operator of NemSMS.</source>
        <translation>Serviceplatformen lukkede kaldet ind og fik intet brugbart svar fra NemSMS bagved. Prøv igen om lidt; bliver det ved, så meld det til Serviceplatformens support, som har fat i NemSMS&apos; driftsleverandør.</translation>
    </message>
    <message>
        <source>Sending works, but the dueslag does not answer, so no message is seen as delivered by PKO_PostStatus: {why}</source>
        <translation>Afsendelse virker, men dueslaget svarer ikke, så ingen besked ses som afleveret ved PKO_PostStatus: {why}</translation>
    </message>
    <message>
        <source>Found: {found}. Changed by it: {changing}.</source>
        <translation>Fundet: {found}. Ændres af det: {changing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed at once. `undo {id}` takes it back.</source>
        <translation>
            <numerusform>%n post ændret. `undo {id}` tager det tilbage.</numerusform>
            <numerusform>%n poster ændret på én gang. `undo {id}` tager det tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which records are meant with --filter or --search, so that nobody changes all of them by mistake.</source>
        <translation>Sig hvilke poster det gælder med --filter eller --search, så ingen ændrer dem alle ved en fejl.</translation>
    </message>
    <message>
        <source>--set {text} names no field that can be set. Write --set field=value, with one of the entity&apos;s fields.</source>
        <translation>--set {text} nævner intet felt, der kan sættes. Skriv --set felt=værdi med et af postens felter.</translation>
    </message>
    <message>
        <source>More than {most} records were found. Narrow --filter, or take them in a spreadsheet by export and import.</source>
        <translation>Der blev fundet over {most} poster. Gør --filter snævrere, eller tag dem i et regneark med export og import.</translation>
    </message>
    <message>
        <source>Set one field of every record that is found, all or nothing: {entities}</source>
        <translation>Sæt ét felt på alle fundne poster, alle eller ingen: {entities}</translation>
    </message>
    <message>
        <source>field=value; empty behind = clears the field</source>
        <translation>felt=værdi; tomt efter = tømmer feltet</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens from the environment&apos;s security token service</source>
        <translation>Token fra miljøets Security Token Service</translation>
    </message>
    <message>
        <source>For the service</source>
        <translation>Til tjenesten</translation>
    </message>
    <message>
        <source>In the name of CVR</source>
        <translation>På vegne af CVR</translation>
    </message>
    <message>
        <source>The file with the token, an assertion or the base64 of one; - reads standard input</source>
        <translation>Filen med tokenet, en assertion eller base64 af en; - læser standard input</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Bound to the certificate of</source>
        <translation>Bundet til certifikatet for</translation>
    </message>
    <message>
        <source>Fetches a token for PrintService in the kommune&apos;s name and tells what it says</source>
        <translation>Henter et token til PrintService på kommunens vegne og fortæller, hvad der står i det</translation>
    </message>
    <message>
        <source>Token service</source>
        <translation>Tokentjeneste</translation>
    </message>
    <message>
        <source>Print the token itself too; the audit log keeps that it was done</source>
        <translation>Skriv også selve tokenet; revisionsloggen gemmer, at det er sket</translation>
    </message>
    <message>
        <source>Verifies a token in a file and tells what it says (exit 3 when it could not be used now)</source>
        <translation>Efterprøver et token i en fil og fortæller, hvad der står i det (slutkode 3, når det ikke kan bruges nu)</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>{entity} {id}: a call by token in the name of CVR {cvr} was signed with the private key of {thumbprint}.</source>
        <translation>{entity} {id}: et kald med token på vegne af CVR {cvr} blev signeret med den private nøgle til {thumbprint}.</translation>
    </message>
    <message>
        <source>{entity} {id}: a request for a token in the name of CVR {cvr} was signed with the private key of {thumbprint}.</source>
        <translation>{entity} {id}: en anmodning om et token på vegne af CVR {cvr} blev signeret med den private nøgle til {thumbprint}.</translation>
    </message>
    <message>
        <source>{entity} {id}: a token in the name of CVR {cvr} was shown whole.</source>
        <translation>{entity} {id}: et token på vegne af CVR {cvr} blev vist i sin helhed.</translation>
    </message>
    <message>
        <source>Compare the certificates that the token service and Serviceplatformen sign with, and our own, with those that are recorded here.</source>
        <translation>Sammenlign de certifikater, som tokentjenesten og Serviceplatformen signerer med, og vores eget, med dem, der er noteret her.</translation>
    </message>
    <message>
        <source>Let the kommune approve a service agreement for this user system, and see that the certificate is the one registered for it.</source>
        <translation>Lad kommunen godkende en serviceaftale for anvendersystemet, og se efter, at certifikatet er det, der er registreret for det.</translation>
    </message>
    <message>
        <source>Not needed: the agreement has certificate access.</source>
        <translation>Ikke nødvendigt: aftalen har certifikatadgang.</translation>
    </message>
    <message>
        <source>The agreement {aftale} has token access: the call is signed, under a token that names the authority.</source>
        <translation>Aftalen {aftale} har tokenadgang: kaldet signeres, med et token, der nævner myndigheden.</translation>
    </message>
    <message>
        <source>This is no token: neither an assertion in XML nor the base64 of one. Choose the file again.</source>
        <translation>Det er ikke et token: hverken en assertion i XML eller base64 af en. Vælg filen igen.</translation>
    </message>
    <message>
        <source>No authority is chosen, and a token is always in the name of one. Record the kommune with its CVR number.</source>
        <translation>Der er ikke valgt nogen myndighed, og et token er altid på vegne af en. Notér kommunen med dens CVR-nummer.</translation>
    </message>
    <message>
        <source>The environment {miljoe} has no token service, or the certificates that it and the service sign with are not recorded. Fill them in on the environment.</source>
        <translation>Miljøet {miljoe} har ingen tokentjeneste, eller de certifikater, som den og tjenesten signerer med, er ikke noteret. Udfyld dem på miljøet.</translation>
    </message>
    <message>
        <source>The environment {miljoe} has no client certificate, and a token is bound to one. Choose it on the environment.</source>
        <translation>Miljøet {miljoe} har intet klientcertifikat, og et token er bundet til et. Vælg det på miljøet.</translation>
    </message>
    <message>
        <source>VedligeholdTilmelding has no operation for the element {element}. It knows OpdaterBorgerNemSMSRequest and TilmeldNemSMSRequest.</source>
        <translation>VedligeholdTilmelding har ingen operation for elementet {element}. Den kender OpdaterBorgerNemSMSRequest og TilmeldNemSMSRequest.</translation>
    </message>
    <message>
        <source>What came back is not VedligeholdTilmelding&apos;s answer (HTTP status {status}). Whether the call was carried out is not known; it may be made again.</source>
        <translation>Det, der kom tilbage, er ikke VedligeholdTilmeldings svar (HTTP-status {status}). Det vides ikke, om kaldet blev udført; det må gerne foretages igen.</translation>
    </message>
    <message>
        <source>No display answers, so the window cannot be opened. Start it from a desktop or set DISPLAY; nemsmsctl does the same work in a terminal.</source>
        <translation>Ingen skærm svarer, så vinduet kan ikke åbnes. Start programmet fra et skrivebord, eller sæt DISPLAY; nemsmsctl gør det samme arbejde i en terminal.</translation>
    </message>
    <message>
        <source>Open the demo kommune on the local platform</source>
        <translation>Åbn demokommunen på den lokale platform</translation>
    </message>
    <message>
        <source>Name of the environment to work in</source>
        <translation>Navn på det miljø, der arbejdes i</translation>
    </message>
    <message>
        <source>Name of the page to begin on</source>
        <translation>Navn på den side, der begyndes på</translation>
    </message>
    <message>
        <source>Folder of the local platform; otherwise beside the store</source>
        <translation>Den lokale platforms mappe; ellers ved siden af databasen</translation>
    </message>
    <message>
        <source>Open nothing: exit code 0 says that a display answers, 7 that none does</source>
        <translation>Åbn intet: exitkode 0 siger, at en skærm svarer, 7 at ingen gør</translation>
    </message>
    <message>
        <source>Administer NemSMS and send test SMS</source>
        <translation>Administrér NemSMS, og send test-SMS</translation>
    </message>
    <message>
        <source>File of the store; otherwise the one in your data folder</source>
        <translation>Databasens fil; ellers den i din datamappe</translation>
    </message>
    <message>
        <source>{modtager} was not looked up, because the service agreement does not cover the look-up.</source>
        <translation>{modtager} blev ikke slået op, for serviceaftalen dækker ikke opslaget.</translation>
    </message>
    <message>
        <source>{modtager} was not looked up, because nothing may be asked about this person here.</source>
        <translation>{modtager} blev ikke slået op, for her må der ikke spørges om den person.</translation>
    </message>
    <message>
        <source>No environment is chosen, so there is no phone to look at. Choose the local platform, or record it under Environments first.</source>
        <translation>Der er ikke valgt et miljø, så der er ingen telefon at se på. Vælg den lokale platform, eller registrér den først under Miljøer.</translation>
    </message>
    <message>
        <source>The revocation list of {date} does not name the certificate.</source>
        <translation>Spærrelisten fra {date} nævner ikke certifikatet.</translation>
    </message>
    <message>
        <source>The revocation list is another issuer&apos;s, or the issuer is not in the file: whether the certificate is revoked is not known.</source>
        <translation>Spærrelisten er en anden udsteders, eller udstederen er ikke med i filen: det vides ikke, om certifikatet er spærret.</translation>
    </message>
    <message>
        <source>The revocation list is not signed by the issuer of the certificate. Fetch it again.</source>
        <translation>Spærrelisten er ikke underskrevet af certifikatets udsteder. Hent den igen.</translation>
    </message>
    <message>
        <source>The revocation list ended on {date}: whether the certificate is revoked is not known. Fetch a new one.</source>
        <translation>Spærrelisten udløb {date}: det vides ikke, om certifikatet er spærret. Hent en ny.</translation>
    </message>
    <message>
        <source>This is not a revocation list: whether the certificate is revoked is not known.</source>
        <translation>Det er ikke en spærreliste: det vides ikke, om certifikatet er spærret.</translation>
    </message>
    <message>
        <source>The issuer answered on {date} that the certificate is in order.</source>
        <translation>Udstederen svarede {date}, at certifikatet er i orden.</translation>
    </message>
    <message>
        <source>The issuer is not in the file, so its answer cannot be checked: whether the certificate is revoked is not known.</source>
        <translation>Udstederen er ikke med i filen, så dens svar kan ikke kontrolleres: det vides ikke, om certifikatet er spærret.</translation>
    </message>
    <message>
        <source>The answer is about another certificate: whether this one is revoked is not known.</source>
        <translation>Svaret handler om et andet certifikat: det vides ikke, om dette er spærret.</translation>
    </message>
    <message>
        <source>The answer about revocation is not signed by the issuer of the certificate. Fetch it again.</source>
        <translation>Svaret om spærring er ikke underskrevet af certifikatets udsteder. Hent det igen.</translation>
    </message>
    <message>
        <source>The answer of {date} is too old or says nothing: whether the certificate is revoked is not known.</source>
        <translation>Svaret fra {date} er for gammelt eller siger intet: det vides ikke, om certifikatet er spærret.</translation>
    </message>
    <message>
        <source>This is not an answer about revocation (OCSP): whether the certificate is revoked is not known.</source>
        <translation>Det er ikke et svar om spærring (OCSP): det vides ikke, om certifikatet er spærret.</translation>
    </message>
    <message>
        <source>The certificate was revoked on {date}. No platform takes it; order a new one.</source>
        <translation>Certifikatet blev spærret {date}. Ingen platform tager imod det; bestil et nyt.</translation>
    </message>
    <message>
        <source>The private key of this certificate is not in the store. Import the file that holds it (.p12 or .pfx).</source>
        <translation>Certifikatets private nøgle er ikke i databasen. Importér den fil, der indeholder den (.p12 eller .pfx).</translation>
    </message>
    <message>
        <source>Only the facts of this certificate are here. Import its file first.</source>
        <translation>Her er kun oplysningerne om certifikatet. Importér dets fil først.</translation>
    </message>
    <message>
        <source>A certificate is not used by {value}. Choose register, serviceaftale or miljoe.</source>
        <translation>Et certifikat bruges ikke af {value}. Vælg register, serviceaftale eller miljoe.</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Hvad det bærer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>{register} has the certificate {uploaded}…, and the agreement {aftale} has {agreed}…. Use the same certificate in both places.</source>
        <translation>{register} har certifikatet {uploaded}…, og aftalen {aftale} har {agreed}…. Brug det samme certifikat begge steder.</translation>
    </message>
    <message>
        <source>{title} expired on {date}. Nothing here uses it; retire it.</source>
        <translation>{title} udløb {date}. Intet her bruger det; tag det ud af brug.</translation>
    </message>
    <message numerus="yes">
        <source>{title} expires on {date}, in %n days. Nothing here uses it.</source>
        <translation>
            <numerusform>{title} udløber {date}, om %n dag. Intet her bruger det.</numerusform>
            <numerusform>{title} udløber {date}, om %n dage. Intet her bruger det.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate {title} (…{tell}) expires</source>
        <translation>Certifikatet {title} (…{tell}) udløber</translation>
    </message>
    <message>
        <source>The API key {title} (…{tell}) expires</source>
        <translation>API-nøglen {title} (…{tell}) udløber</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Intet bruger det.</translation>
    </message>
    <message>
        <source>These stop: {names}</source>
        <translation>Så stopper: {names}</translation>
    </message>
    <message>
        <source>{register} and the agreement {aftale} cannot be compared: one of them names no certificate. Record it in both places.</source>
        <translation>{register} og aftalen {aftale} kan ikke sammenlignes: en af dem nævner intet certifikat. Registrér det begge steder.</translation>
    </message>
    <message>
        <source>No agreement is about a register here.</source>
        <translation>Ingen aftale handler om et register her.</translation>
    </message>
    <message>
        <source>{register} and the agreement {aftale} have the same certificate, {agreed}….</source>
        <translation>{register} og aftalen {aftale} har samme certifikat, {agreed}….</translation>
    </message>
    <message>
        <source>{title} expired on {date}. These have stopped: {names}. Roll it over now.</source>
        <translation>{title} udløb {date}. Disse er stoppet: {names}. Udskift det nu.</translation>
    </message>
    <message numerus="yes">
        <source>{title} expires on {date}, in %n days. Then these stop: {names}.</source>
        <translation>
            <numerusform>{title} udløber {date}, om %n dag. Så stopper: {names}.</numerusform>
            <numerusform>{title} udløber {date}, om %n dage. Så stopper: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate or key</source>
        <translation>Certifikat eller nøgle</translation>
    </message>
    <message>
        <source>Change the service agreement in the administration module of Serviceplatformen to the new certificate, while the old one still stands.</source>
        <translation>Ret serviceaftalen i Serviceplatformens administrationsmodul til det nye certifikat, mens det gamle stadig står der.</translation>
    </message>
    <message>
        <source>Have the kommune approve the changed agreement. Until the switch below, calls still go with the old certificate.</source>
        <translation>Få kommunen til at godkende den ændrede aftale. Indtil skiftet nedenfor går kald stadig med det gamle certifikat.</translation>
    </message>
    <message>
        <source>Way back: until {until}, and as long as the old one is not removed, choose it again here and in both portals.</source>
        <translation>Vejen tilbage: til og med {until}, og så længe det gamle ikke er fjernet, kan det vælges igen her og i begge portaler.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Compare register and agreement by thumbprint, and keep the proof sheet.</source>
        <translation>Sammenlign register og aftale på aftryk, og gem bevisarket.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Change nothing in the portals on Sunday 00-04, from Sunday 22 to Monday 06, or in an announced service window.</source>
        <translation>Ret intet i portalerne søndag kl. 00-04, fra søndag kl. 22 til mandag kl. 06 eller i et varslet servicevindue.</translation>
    </message>
    <message>
        <source>Import the new certificate here, with its private key.</source>
        <translation>Importér det nye certifikat her med dets private nøgle.</translation>
    </message>
    <message>
        <source>Check that it belongs to whom the role expects and to the right hierarchy, test or production.</source>
        <translation>Kontrollér, at det tilhører den, rollen kræver, og det rigtige hierarki, test eller produktion.</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>When {title} expires is not known, so there is no plan. Import its file, or enter its last day.</source>
        <translation>Det vides ikke, hvornår {title} udløber, så der er ingen plan. Importér dets fil, eller angiv dets sidste dag.</translation>
    </message>
    <message>
        <source>Order the new certificate from the issuer, in the same CVR number.</source>
        <translation>Bestil det nye certifikat hos udstederen i samme CVR-nummer.</translation>
    </message>
    <message>
        <source>From {from} to {until} both certificates stand in both portals.</source>
        <translation>Fra {from} til {until} står begge certifikater i begge portaler.</translation>
    </message>
    <message>
        <source>Upload the new certificate on the register in the administration portal of Digital Post, beside the old one.</source>
        <translation>Upload det nye certifikat på registret i Digital Posts administrationsportal ved siden af det gamle.</translation>
    </message>
    <message>
        <source>Remove the old certificate in both portals and retire it here. After this there is no way back.</source>
        <translation>Fjern det gamle certifikat i begge portaler, og tag det ud af brug her. Herefter er der ingen vej tilbage.</translation>
    </message>
    <message>
        <source>The roll-over has no step named {step}. Show the plan to see the names.</source>
        <translation>Udskiftningen har intet trin, der hedder {step}. Vis planen for at se navnene.</translation>
    </message>
    <message>
        <source>Let the environments here use the new certificate (assign).</source>
        <translation>Lad miljøerne her bruge det nye certifikat.</translation>
    </message>
    <message>
        <source>Check the environment and send a test SMS.</source>
        <translation>Kontrollér miljøet, og send en test-SMS.</translation>
    </message>
    <message>
        <source>Announced service window: {from} to {until}.</source>
        <translation>Varslet servicevindue: {from} til {until}.</translation>
    </message>
    <message>
        <source>The file to write: .ics</source>
        <translation>Filen, der skrives: .ics</translation>
    </message>
    <message>
        <source>Only say what would be imported</source>
        <translation>Sig kun, hvad der ville blive importeret</translation>
    </message>
    <message>
        <source>register, serviceaftale or miljoe</source>
        <translation>register, serviceaftale eller miljoe</translation>
    </message>
    <message>
        <source>Environment that it belongs to; without: the same in all</source>
        <translation>Miljø, det hører til; uden: det samme i alle</translation>
    </message>
    <message>
        <source>Name to know it by; without: its common name</source>
        <translation>Navn at kende det på; uden: dets common name</translation>
    </message>
    <message>
        <source>File to write to; without: standard output</source>
        <translation>Fil, der skrives til; uden: standard output</translation>
    </message>
    <message>
        <source>Whose it is and towards whom; afsender is KOMBIT&apos;s towards the sender side</source>
        <translation>Hvis det er, og over for hvem; afsender er KOMBIT&apos;s over for afsendersiden</translation>
    </message>
    <message>
        <source>Name, number or id of what shall use it</source>
        <translation>Navn, nummer eller id på det, der skal bruge det</translation>
    </message>
    <message>
        <source>Lets a register, a service agreement or an environment use a certificate</source>
        <translation>Lader et register, en serviceaftale eller et miljø bruge et certifikat</translation>
    </message>
    <message>
        <source>Writes every end of a certificate or API key as a calendar file (.ics)</source>
        <translation>Skriver hvert udløb af certifikat eller API-nøgle som en kalenderfil (.ics)</translation>
    </message>
    <message>
        <source>Compares register and service agreement by thumbprint (exit 3 when they differ)</source>
        <translation>Sammenligner register og serviceaftale på aftryk (kode 3, når de er forskellige)</translation>
    </message>
    <message>
        <source>Lists certificates and API keys that end soon, with what stops</source>
        <translation>Viser certifikater og API-nøgler, der snart udløber, med hvad der stopper</translation>
    </message>
    <message>
        <source>Writes the certificate and its chain as PEM, never its key</source>
        <translation>Skriver certifikatet og dets kæde som PEM, aldrig nøglen</translation>
    </message>
    <message>
        <source>Imports a certificate file; its private key is sealed in the store. A spreadsheet (.xlsx, .csv) gives records</source>
        <translation>Importerer en certifikatfil; dens private nøgle forsegles i databasen. Et regneark (.xlsx, .csv) giver registreringer</translation>
    </message>
    <message>
        <source>Say whose certificate it is with --rolle: anvendersystem, afsender or register.</source>
        <translation>Angiv, hvis certifikat det er, med --rolle: anvendersystem, afsender eller register.</translation>
    </message>
    <message>
        <source>Only the public part was imported: the file holds no private key.</source>
        <translation>Kun den offentlige del er importeret: filen indeholder ingen privat nøgle.</translation>
    </message>
    <message>
        <source>Shows the plan for replacing a certificate and ticks its steps off</source>
        <translation>Viser planen for udskiftning af et certifikat og krydser trinene af</translation>
    </message>
    <message>
        <source>Its private key is sealed in the store; the file is not needed any more.</source>
        <translation>Dets private nøgle er forseglet i databasen; filen er ikke længere nødvendig.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Skrevet til {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>Intet udløber inden for %n dag.</numerusform>
            <numerusform>Intet udløber inden for %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revocation list (CRL) that the certificate is looked up in</source>
        <translation>Spærreliste (CRL), som certifikatet slås op i</translation>
    </message>
    <message>
        <source>Within so many days (90)</source>
        <translation>Inden for så mange dage (90)</translation>
    </message>
    <message>
        <source>Answer about revocation (OCSP) that was fetched before</source>
        <translation>Svar om spærring (OCSP), der er hentet i forvejen</translation>
    </message>
    <message>
        <source>Step that has been done</source>
        <translation>Trin, der er udført</translation>
    </message>
    <message>
        <source>Step that has not been done after all</source>
        <translation>Trin, der alligevel ikke er udført</translation>
    </message>
    <message>
        <source>The certificate {id} was imported</source>
        <translation>Certifikatet {id} blev importeret</translation>
    </message>
    <message>
        <source>The public part of the certificate {id} was exported</source>
        <translation>Den offentlige del af certifikatet {id} blev eksporteret</translation>
    </message>
    <message>
        <source>A step of the roll-over of the certificate {id} was ticked: {step}</source>
        <translation>Et trin i udskiftningen af certifikatet {id} blev afkrydset: {step}</translation>
    </message>
    <message>
        <source>The private key of the certificate {id} was used</source>
        <translation>Den private nøgle til certifikatet {id} blev brugt</translation>
    </message>
    <message>
        <source>The certificate was imported.</source>
        <translation>Certifikatet er importeret.</translation>
    </message>
    <message>
        <source>The address {url} is not one of KombiPostAfsend, which ends in /KombiPostAfsend_1/kombi. Correct the SF1601 address of the environment.</source>
        <translation>Adressen {url} er ikke en adresse på KombiPostAfsend, som ender på /KombiPostAfsend_1/kombi. Ret miljøets SF1601-adresse.</translation>
    </message>
    <message>
        <source>What came back is not KombiPostAfsend&apos;s answer (HTTP status {status}). Whether the call was carried out is not known; sending again is harmless, since the MessageUUID stays the same.</source>
        <translation>Det, der kom tilbage, er ikke KombiPostAfsends svar (HTTP-status {status}). Det vides ikke, om kaldet blev udført; det skader ikke at sende igen, da MessageUUID er den samme.</translation>
    </message>
    <message>
        <source>The KombiValgKode {choice} is not one that KombiPostAfsend knows. A NemSMS is sent with NemSMS.</source>
        <translation>KombiPostAfsend kender ikke KombiValgKode {choice}. En NemSMS sendes med NemSMS.</translation>
    </message>
    <message>
        <source>SF1601 refused the call with code {kode}: {tekst}</source>
        <translation>SF1601 afviste kaldet med kode {kode}: {tekst}</translation>
    </message>
    <message>
        <source>The SF1601 service answered with HTTP status {status} and no explanation. 401 and 403 mean that the agreement or the certificate has no access; with others wait and try again.</source>
        <translation>SF1601-servicen svarede med HTTP-status {status} uden forklaring. 401 og 403 betyder, at aftalen eller certifikatet ikke har adgang; vent og prøv igen ved andre.</translation>
    </message>
    <message>
        <source>KombiPostAfsend answered that it did not accept the message, without telling why. Nothing was sent; check recipient and agreement.</source>
        <translation>KombiPostAfsend svarede, at beskeden ikke blev accepteret, uden at sige hvorfor. Intet er sendt; kontrollér modtager og aftale.</translation>
    </message>
    <message>
        <source>The message is not a kombi_request with one KombiValgKode and one MeMo: {element} is missing, is there twice, or does not belong.</source>
        <translation>Beskeden er ikke en kombi_request med én KombiValgKode og én MeMo: {element} mangler, står der to gange eller hører ikke til.</translation>
    </message>
    <message>
        <source>What came back is not a kombi_response, so it was not read.</source>
        <translation>Det, der kom tilbage, er ikke en kombi_response, så det blev ikke læst.</translation>
    </message>
    <message>
        <source>The MeMo has a MessageBody, which a NemSMS has not: its text stands in notification. Leave the MessageBody out.</source>
        <translation>MeMo&apos;en har en MessageBody, og det har en NemSMS ikke: dens tekst står i notification. Udelad MessageBody.</translation>
    </message>
    <message>
        <source>The doNotDeliverUntilDate of the MeMo is not a day that can be read. Write it as 2026-11-24.</source>
        <translation>MeMo&apos;ens doNotDeliverUntilDate er ikke en dag, der kan læses. Skriv den som 2026-11-24.</translation>
    </message>
    <message>
        <source>The message is not a MeMo: it begins with the element {element}.</source>
        <translation>Beskeden er ikke en MeMo: den begynder med elementet {element}.</translation>
    </message>
    <message>
        <source>The recipient of the MeMo is neither a CPR number nor a CVR number that can exist. Correct recipientID and idType.</source>
        <translation>MeMo&apos;ens modtager er hverken et CPR-nummer eller et CVR-nummer, der kan findes. Ret recipientID og idType.</translation>
    </message>
    <message>
        <source>The sender of the MeMo is not an authority&apos;s CVR number. Correct senderID and idType.</source>
        <translation>MeMo&apos;ens afsender er ikke en myndigheds CVR-nummer. Ret senderID og idType.</translation>
    </message>
    <message>
        <source>The MeMo is of the type {type}, and only NEMSMS is sent from here. Correct messageType.</source>
        <translation>MeMo&apos;en er af typen {type}, og herfra sendes kun NEMSMS. Ret messageType.</translation>
    </message>
    <message>
        <source>MeMo version {version} is not supported. Use 1.1 or 1.2.</source>
        <translation>MeMo version {version} understøttes ikke. Brug 1.1 eller 1.2.</translation>
    </message>
    <message>
        <source>What came back is not a receipt of Digital Post, so it was not read.</source>
        <translation>Det, der kom tilbage, er ikke en kvittering fra Digital Post, så det blev ikke læst.</translation>
    </message>
    <message>
        <source>{aftale} gives access by token, which is the rule. {miljoe} lacks the address of the token service or the certificates that it and the service sign with, so the call goes by certificate, which needs an exception.</source>
        <translation>{aftale} giver adgang med token, som er reglen. {miljoe} mangler adressen på tokentjenesten eller de certifikater, som den og tjenesten signerer med, så kaldet sker med certifikat, hvilket kræver en undtagelse.</translation>
    </message>
    <message>
        <source>Record the token service and both certificates on the environment, or ask Serviceplatformen for certificate access.</source>
        <translation>Registrér tokentjenesten og begge certifikater på miljøet, eller bed Serviceplatformen om adgang med certifikat.</translation>
    </message>
    <message>
        <source>The daily lists of who is enrolled</source>
        <translation>De daglige lister over, hvem der er tilmeldt</translation>
    </message>
    <message>
        <source>Added: {added}, removed: {removed}, changed mobile number: {changed}, unchanged: {unchanged}</source>
        <translation>Nye: {added}, fjernet: {removed}, ændret mobilnummer: {changed}, uændret: {unchanged}</translation>
    </message>
    <message>
        <source>Tell what changed between two lists of numbers, one a line, in any order; a bad line refuses the whole list</source>
        <translation>Fortæl, hvad der er ændret mellem to lister med numre, ét pr. linje, i vilkårlig rækkefølge; en forkert linje afviser hele listen</translation>
    </message>
    <message>
        <source>File for the changes themselves; it holds whole numbers and is made for you alone</source>
        <translation>Fil til selve ændringerne; den indeholder hele numre og laves kun til dig</translation>
    </message>
    <message>
        <source>Today&apos;s list: a CPR or CVR number a line, with ;MOBILE NUMBER behind it or without</source>
        <translation>Dagens liste: et CPR- eller CVR-nummer pr. linje, med eller uden ;MOBILNUMMER efter</translation>
    </message>
    <message>
        <source>The changes are in {path}. It holds whole numbers: delete it when you are done.</source>
        <translation>Ændringerne står i {path}. Filen indeholder hele numre: slet den, når du er færdig.</translation>
    </message>
    <message>
        <source>Yesterday&apos;s list, in the same form</source>
        <translation>Gårsdagens liste i samme form</translation>
    </message>
    <message>
        <source>You cancelled while the lists were being read. Nothing was changed.</source>
        <translation>Du afbrød, mens listerne blev læst. Intet er ændret.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read. Check the name, and that you may open the file.</source>
        <translation>Listen {path} kan ikke læses. Kontrollér navnet, og at du må åbne filen.</translation>
    </message>
    <message>
        <source>{path} has mobile numbers and {other} has none, so they are two kinds of list that cannot be compared. Choose two lists of one kind.</source>
        <translation>{path} har mobilnumre, og {other} har ingen, så det er to slags lister, som ikke kan sammenlignes. Vælg to lister af samme slags.</translation>
    </message>
    <message>
        <source>Line {line} of {path} repeats the number of line {first}, so the whole list was refused. Fetch the list again, or have its owner correct it.</source>
        <translation>Linje {line} i {path} gentager nummeret fra linje {first}, så hele listen er afvist. Hent listen igen, eller få dens ejer til at rette den.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is empty, so the whole list was refused. Fetch the list again, or remove the line.</source>
        <translation>Linje {line} i {path} er tom, så hele listen er afvist. Hent listen igen, eller fjern linjen.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has other fields than the lines before it, so the whole list was refused. Either every line has a mobile number field, or none.</source>
        <translation>Linje {line} i {path} har andre felter end linjerne før den, så hele listen er afvist. Enten har alle linjer et felt med mobilnummer, eller ingen har.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is longer than any line of a list, so the whole list was refused. Check that the file is a list of numbers.</source>
        <translation>Linje {line} i {path} er længere end nogen linje i en liste, så hele listen er afvist. Kontrollér, at filen er en liste med numre.</translation>
    </message>
    <message>
        <source>The mobile number in line {line} of {path} is not eight digits beginning with 2 to 9, so the whole list was refused. Have the owner of the list correct it.</source>
        <translation>Mobilnummeret i linje {line} i {path} er ikke otte cifre, der begynder med 2 til 9, så hele listen er afvist. Få listens ejer til at rette det.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is neither a CPR number (ten digits) nor a CVR number (eight digits), so the whole list was refused. Fetch the list again, or have its owner correct it.</source>
        <translation>Linje {line} i {path} er hverken et CPR-nummer (ti cifre) eller et CVR-nummer (otte cifre), så hele listen er afvist. Hent listen igen, eller få dens ejer til at rette den.</translation>
    </message>
    <message>
        <source>The list {path} changed while it was being read, so it was refused. Try again when nobody writes it any more.</source>
        <translation>Listen {path} blev ændret, mens den blev læst, så den er afvist. Prøv igen, når ingen skriver i den længere.</translation>
    </message>
    <message>
        <source>{path} is one of the lists that are compared, so nothing was written. Choose another file for the changes.</source>
        <translation>{path} er en af de lister, der sammenlignes, så intet er skrevet. Vælg en anden fil til ændringerne.</translation>
    </message>
    <message>
        <source>The list {path} is written in UTF-16, so the whole list was refused. Save it as UTF-8 or ISO 8859-1.</source>
        <translation>Listen {path} er skrevet i UTF-16, så hele listen er afvist. Gem den som UTF-8 eller ISO 8859-1.</translation>
    </message>
    <message>
        <source>The message in the dueslag holds {element} where a NemSMSTilmelding that tells who and what was expected, so it was not read.</source>
        <translation>Beskeden i dueslaget indeholder {element}, hvor der skulle stå en NemSMSTilmelding, som fortæller hvem og hvad, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>Part {part} of the list of SysID {sysId} should have {told} rows and has {found}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.</source>
        <translation>Delliste {part} af listen for SysID {sysId} skulle have {told} rækker og har {found}, så hele listen er afvist. Hent den igen; hvis det fortsætter, så sig det til dens ejer.</translation>
    </message>
    <message>
        <source>No list of SysID {sysId} waits for a yes. Fetch the list first.</source>
        <translation>Ingen liste for SysID {sysId} venter på et ja. Hent listen først.</translation>
    </message>
    <message>
        <source>What came back does not tell where the parts of the list are, so the whole list was refused. Tell the owner of the service.</source>
        <translation>Det, der kom tilbage, fortæller ikke, hvor listens dele er, så hele listen er afvist. Sig det til tjenestens ejer.</translation>
    </message>
    <message>
        <source>The list is that of SysID {found} and not of {sysId}, so it was refused whole. Fetch the list of the right sender system.</source>
        <translation>Listen er for SysID {found} og ikke for {sysId}, så den er afvist helt. Hent listen for det rigtige afsendersystem.</translation>
    </message>
    <message>
        <source>Somebody stands twice in the list of SysID {sysId}, the second time in part {part}, so the whole list was refused. Fetch it again; if it goes on, tell its owner.</source>
        <translation>Nogen står to gange i listen for SysID {sysId}, anden gang i delliste {part}, så hele listen er afvist. Hent den igen; hvis det fortsætter, så sig det til dens ejer.</translation>
    </message>
    <message>
        <source>Digital Post refused the message with code {kode}: {tekst}</source>
        <translation>Digital Post afviste beskeden med kode {kode}: {tekst}</translation>
    </message>
    <message>
        <source>Digital Post answered with HTTP status {status} and no explanation. Try again later; if it goes on, tell its owner.</source>
        <translation>Digital Post svarede med HTTP-status {status} uden forklaring. Prøv igen senere; hvis det fortsætter, så sig det til ejeren.</translation>
    </message>
    <message>
        <source>0000000000000 is not an EAN number. Write the authority&apos;s own.</source>
        <translation>0000000000000 er ikke et EAN-nummer. Skriv myndighedens eget.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text. Save the file, or set the terminal, as UTF-8 and try again.</source>
        <translation>Linjen er ikke UTF-8-tekst. Gem filen, eller sæt terminalen, som UTF-8, og prøv igen.</translation>
    </message>
    <message>
        <source>Characters outside the SMS alphabet leave room for only 70 characters (write instead: {characters}).</source>
        <translation>Tegn uden for SMS-alfabetet giver kun plads til 70 tegn (skriv i stedet: {characters}).</translation>
    </message>
    <message>
        <source>Characters without a counterpart in the SMS alphabet leave room for only 70 characters. Leave them out ({characters}).</source>
        <translation>Tegn uden modstykke i SMS-alfabetet giver kun plads til 70 tegn. Udelad dem ({characters}).</translation>
    </message>
    <message>
        <source>Line {line} of the value list is no {art} number, so nothing was changed. Correct the line; an expression holds numbers of one kind.</source>
        <translation>Linje {line} i værdilisten er ikke et {art}-nummer, så intet er ændret. Ret linjen; et udtryk har numre af én slags.</translation>
    </message>
    <message>
        <source>There is no subscription {id} on the local platform. Look it up with nemsmsctl abonnement list.</source>
        <translation>Der er intet abonnement {id} på den lokale platform. Slå det op med nemsmsctl abonnement list.</translation>
    </message>
    <message>
        <source>Subscriptions at Beskedfordeler: who gets which events, on the local platform</source>
        <translation>Abonnementer hos Beskedfordeler: hvem der får hvilke hændelser, på den lokale platform</translation>
    </message>
    <message>
        <source>Let every number through</source>
        <translation>Lad alle numre komme igennem</translation>
    </message>
    <message>
        <source>File with the value list: a number a line</source>
        <translation>Fil med værdilisten: ét nummer pr. linje</translation>
    </message>
    <message>
        <source>Id (UUID) of the subscription</source>
        <translation>Abonnementets id (UUID)</translation>
    </message>
    <message numerus="yes">
        <source>{id}  %n {art} number(s) for CVR {cvr}, into dueslag {dueslag}</source>
        <translation>
            <numerusform>{id}  %n {art}-nummer for CVR {cvr}, til dueslag {dueslag}</numerusform>
            <numerusform>{id}  %n {art}-numre for CVR {cvr}, til dueslag {dueslag}</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}  {art} numbers for CVR {cvr}, all of them, into dueslag {dueslag}</source>
        <translation>{id}  {art}-numre for CVR {cvr}, alle, til dueslag {dueslag}</translation>
    </message>
    <message>
        <source>The subscriptions, two expressions a kommune (SF2250 TS111)</source>
        <translation>Abonnementerne, to udtryk pr. kommune (SF2250 TS111)</translation>
    </message>
    <message>
        <source>Give a subscription another value list</source>
        <translation>Giv et abonnement en anden værdiliste</translation>
    </message>
    <message>
        <source>One subscription</source>
        <translation>Ét abonnement</translation>
    </message>
    <message>
        <source>Events from Beskedfordeler: looked at without taking anything away</source>
        <translation>Hændelser fra Beskedfordeler: at kigge tager intet</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>Kun denne slags</translation>
    </message>
    <message>
        <source>Only events for the authority with this CVR number</source>
        <translation>Kun hændelser til myndigheden med dette CVR-nummer</translation>
    </message>
    <message>
        <source>Write what the filters find as CSV, with masked numbers</source>
        <translation>Skriv det, filtrene finder, som CSV med maskerede numre</translation>
    </message>
    <message>
        <source>The CSV file to write</source>
        <translation>CSV-filen, der skal skrives</translation>
    </message>
    <message>
        <source>From this day (2026-11-24) or moment (ISO 8601) on</source>
        <translation>Fra denne dag (2026-11-24) eller dette tidspunkt (ISO 8601)</translation>
    </message>
    <message>
        <source>Id of the event, as list shows it</source>
        <translation>Hændelsens id, som list viser det</translation>
    </message>
    <message>
        <source>(taken from the dueslag)</source>
        <translation>(taget fra dueslaget)</translation>
    </message>
    <message>
        <source>The events that are kept here, newest first</source>
        <translation>De hændelser, der er gemt her, nyeste først</translation>
    </message>
    <message>
        <source>Only the newest {limit} are shown. Ask for more with --limit, or narrow the filters.</source>
        <translation>Kun de nyeste {limit} vises. Bed om flere med --limit, eller gør filtrene snævrere.</translation>
    </message>
    <message>
        <source>Only events about this CPR or CVR number</source>
        <translation>Kun hændelser om dette CPR- eller CVR-nummer</translation>
    </message>
    <message>
        <source>Look once, and end</source>
        <translation>Kig én gang, og slut</translation>
    </message>
    <message>
        <source>Delete the events before a moment; the log keeps the proof</source>
        <translation>Slet hændelserne før et tidspunkt; loggen gemmer beviset</translation>
    </message>
    <message>
        <source>Delete what happened before this day or moment</source>
        <translation>Slet det, der skete før denne dag eller dette tidspunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. The log says when, by whom and how many.</source>
        <translation>
            <numerusform>%n hændelse slettet. Loggen fortæller hvornår, af hvem og hvor mange.</numerusform>
            <numerusform>%n hændelser slettet. Loggen fortæller hvornår, af hvem og hvor mange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that could not be read, each with the reason</source>
        <translation>Beskeder, der ikke kunne læses, hver med sin årsag</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and are in quarantine. Look with nemsmsctl haendelse quarantine.</source>
        <translation>
            <numerusform>%n besked kunne ikke læses og er i karantæne. Se den med nemsmsctl haendelse quarantine.</numerusform>
            <numerusform>%n beskeder kunne ikke læses og er i karantæne. Se dem med nemsmsctl haendelse quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>One event: its sentence, its envelope as a tree, and with --json the message</source>
        <translation>Én hændelse: dens sætning, kuverten som træ og med --json beskeden</translation>
    </message>
    <message>
        <source>Take an event out of the dueslag, so that no system receives it any more; asks first</source>
        <translation>Tag en hændelse ud af dueslaget, så intet system modtager den mere; spørger først</translation>
    </message>
    <message>
        <source>Before this day or moment</source>
        <translation>Før denne dag eller dette tidspunkt</translation>
    </message>
    <message>
        <source>{text} is neither a day (2026-11-24) nor a moment (2026-11-24T10:00:00Z). Nothing was done; write it in one of these ways.</source>
        <translation>{text} er hverken en dag (2026-11-24) eller et tidspunkt (2026-11-24T10:00:00Z). Intet er gjort; skriv det på en af disse måder.</translation>
    </message>
    <message>
        <source>Only events that nobody has looked at</source>
        <translation>Kun hændelser, som ingen har set på</translation>
    </message>
    <message>
        <source>Look into the dueslag, keep a copy of what is new and print it, until Ctrl+C; nothing is taken</source>
        <translation>Kig i dueslaget, gem en kopi af det nye, og skriv det ud, indtil Ctrl+C; intet tages</translation>
    </message>
    <message>
        <source>Say yes beforehand</source>
        <translation>Sig ja på forhånd</translation>
    </message>
    <message>
        <source>Publish the list that differs so much that it waits for a yes</source>
        <translation>Udgiv den liste, der afviger så meget, at den venter på et ja</translation>
    </message>
    <message>
        <source>The daily lists that the local platform compared, newest first</source>
        <translation>De daglige lister, som den lokale platform har sammenlignet, nyeste først</translation>
    </message>
    <message>
        <source>Run the local platform&apos;s daily list now: fetch, compare, one event a change</source>
        <translation>Kør den lokale platforms daglige liste nu: hent, sammenlign, én hændelse pr. ændring</translation>
    </message>
    <message>
        <source>SysID {sysId}: {rows} rows, new {added}, gone {removed}.</source>
        <translation>SysID {sysId}: {rows} rækker, nye {added}, udgåede {removed}.</translation>
    </message>
    <message>
        <source>SysID {sysId}: {rows} rows, new {added}, gone {removed}. So much change waits for a yes: nemsmsctl liste run --accept.</source>
        <translation>SysID {sysId}: {rows} rækker, nye {added}, udgåede {removed}. Så stor en ændring venter på et ja: nemsmsctl liste run --accept.</translation>
    </message>
    <message>
        <source>{who} was signed off NemSMS. Told to {authority}.</source>
        <translation>{who} er frameldt NemSMS. Meldt til {authority}.</translation>
    </message>
    <message>
        <source>The environment {miljoe} has no dueslag, so there are no events to look at. Enter the dueslag&apos;s address in the environment.</source>
        <translation>Miljøet {miljoe} har intet dueslag, så der er ingen hændelser at se på. Skriv dueslagets adresse i miljøet.</translation>
    </message>
    <message>
        <source>The message {identifier} got the status {status}.</source>
        <translation>Beskeden {identifier} fik status {status}.</translation>
    </message>
    <message>
        <source>Event {id} is taken out of the dueslag of {miljoe}. The system that the dueslag belongs to will never receive it. A copy stays here.</source>
        <translation>Hændelse {id} tages ud af dueslaget i {miljoe}. Det system, dueslaget tilhører, modtager den aldrig. En kopi bliver her.</translation>
    </message>
    <message>
        <source>Nothing was taken, since nobody said yes. Answer yes when you are asked, or give --yes.</source>
        <translation>Intet er taget, da ingen sagde ja. Svar ja, når du bliver spurgt, eller brug --yes.</translation>
    </message>
    <message>
        <source>Take the event out of the dueslag?</source>
        <translation>Tag hændelsen ud af dueslaget?</translation>
    </message>
    <message>
        <source>Event {id} was taken out of the dueslag before. Nothing was done.</source>
        <translation>Hændelse {id} er taget ud af dueslaget før. Intet er gjort.</translation>
    </message>
    <message>
        <source>{who} was signed on to NemSMS. Told to {authority}.</source>
        <translation>{who} er tilmeldt NemSMS. Meldt til {authority}.</translation>
    </message>
    <message>
        <source>A message of the type {type}, which this program does not know, came for {authority}. It is kept as it is.</source>
        <translation>Der kom en besked af typen {type}, som dette program ikke kender, til {authority}. Den er gemt, som den er.</translation>
    </message>
    <message>
        <source>There is no event {id} in this store. Look it up with nemsmsctl haendelse list.</source>
        <translation>Der er ingen hændelse {id} i dette lager. Slå den op med nemsmsctl haendelse list.</translation>
    </message>
    <message>
        <source>No list waits for a yes. Run the daily list first.</source>
        <translation>Ingen liste venter på et ja. Kør den daglige liste først.</translation>
    </message>
    <message>
        <source>Daily lists and subscriptions of {miljoe} are kept by KOMBIT and cannot be reached from here. Choose the local platform.</source>
        <translation>Daglige lister og abonnementer i {miljoe} ligger hos KOMBIT og kan ikke nås herfra. Vælg den lokale platform.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {before} were deleted by their age.</source>
        <translation>
            <numerusform>%n hændelse fra før {before} blev slettet på grund af alder.</numerusform>
            <numerusform>%n hændelser fra før {before} blev slettet på grund af alder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event {id} was taken out of the dueslag.</source>
        <translation>Hændelsen {id} blev taget ud af dueslaget.</translation>
    </message>
    <message>
        <source>The certificate does not say whom to ask about revocation: whether it is revoked is not known.</source>
        <translation>Certifikatet siger ikke, hvem man kan spørge om spærring: om det er spærret, vides ikke.</translation>
    </message>
    <message>
        <source>Whether the certificate is revoked could not be asked: {why} The certificate is used as if it is not.</source>
        <translation>Der kunne ikke spørges, om certifikatet er spærret: {why} Certifikatet bruges, som om det ikke er.</translation>
    </message>
    <message>
        <source>Ask over the network, where the certificate says, whether it is revoked</source>
        <translation>Spørg over nettet, hvor certifikatet siger, om det er spærret</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no http address.</source>
        <translation>&quot;{value}&quot; er ikke en http-adresse.</translation>
    </message>
    <message>
        <source>{host} gave no useful answer.</source>
        <translation>{host} gav intet brugbart svar.</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks a rule, so nothing was sent: its key is too short, it is signed with SHA-1, its issuer may not vouch for that name, or it is not for servers. Tell the owner of {host}.</source>
        <translation>Certifikatet for {host} bryder en regel, så intet blev sendt: dets nøgle er for kort, det er signeret med SHA-1, dets udsteder må ikke stå inde for det navn, eller det er ikke til servere. Sig det til ejeren af {host}.</translation>
    </message>
    <message>
        <source>An API key has eight characters or more. Copy the whole of it from the portal.</source>
        <translation>En API-nøgle har otte tegn eller flere. Kopiér hele nøglen fra portalen.</translation>
    </message>
    <message>
        <source>No API key is kept for this sender system. Enter it with nemsmsctl secret apikey set, or on the page Keys and secrets.</source>
        <translation>Der er ikke gemt nogen API-nøgle for dette afsendersystem. Indtast den med nemsmsctl secret apikey set eller på siden Nøgler og hemmeligheder.</translation>
    </message>
    <message>
        <source>See where keys and secrets lie, and look after them</source>
        <translation>Se, hvor nøgler og hemmeligheder ligger, og hold dem i orden</translation>
    </message>
    <message>
        <source>Keep the API keys of sender systems on NgDP, sealed in the store</source>
        <translation>Gem afsendersystemers API-nøgler på NgDP, forseglet i databasen</translation>
    </message>
    <message>
        <source>Take the API key of a sender system out of the store</source>
        <translation>Tag et afsendersystems API-nøgle ud af databasen</translation>
    </message>
    <message>
        <source>Keep an API key; it is typed, or read with --passphrase-fd</source>
        <translation>Gem en API-nøgle; den tastes eller læses med --passphrase-fd</translation>
    </message>
    <message>
        <source>Show an API key; the reason stands in the log</source>
        <translation>Vis en API-nøgle; begrundelsen står i loggen</translation>
    </message>
    <message>
        <source>Last day of the key (YYYY-MM-DD)</source>
        <translation>Nøglens sidste dag (ÅÅÅÅ-MM-DD)</translation>
    </message>
    <message>
        <source>Day on which the key was issued (YYYY-MM-DD)</source>
        <translation>Dagen, hvor nøglen blev udstedt (ÅÅÅÅ-MM-DD)</translation>
    </message>
    <message>
        <source>List every secret: what it is, where it lies and how it stands; never the secret itself</source>
        <translation>Vis alle hemmeligheder: hvad de er, hvor de ligger, og hvordan det står til; aldrig selve hemmeligheden</translation>
    </message>
    <message>
        <source>Move the key of the store to the keychain or to a vault file</source>
        <translation>Flyt databasens nøgle til nøgleringen eller til en nøgleboks</translation>
    </message>
    <message>
        <source>Change the passphrase of the vault</source>
        <translation>Skift nøgleboksens adgangssætning</translation>
    </message>
    <message>
        <source>Sender system, by id, name or SysID</source>
        <translation>Afsendersystem, ved id, navn eller SysID</translation>
    </message>
    <message>
        <source>Where the key shall lie</source>
        <translation>Hvor nøglen skal ligge</translation>
    </message>
    <message>
        <source>Ask the keychain or the vault for the key of the store, and say whether it opens</source>
        <translation>Bed nøgleringen eller nøgleboksen om databasens nøgle, og sig, om den åbner</translation>
    </message>
    <message>
        <source>{entity} {id}: an API key was kept.</source>
        <translation>{entity} {id}: en API-nøgle blev gemt.</translation>
    </message>
    <message>
        <source>{entity} {id}: the API key was taken away.</source>
        <translation>{entity} {id}: API-nøglen blev fjernet.</translation>
    </message>
    <message>
        <source>{entity} {id}: the API key was shown ({reason}).</source>
        <translation>{entity} {id}: API-nøglen blev vist ({reason}).</translation>
    </message>
    <message>
        <source>The store&apos;s key was moved ({from} to {to}).</source>
        <translation>Databasens nøgle blev flyttet ({from} til {to}).</translation>
    </message>
    <message>
        <source>The store was not opened at {time}: the key was refused ({code}).</source>
        <translation>Databasen blev ikke åbnet {time}: nøglen blev afvist ({code}).</translation>
    </message>
    <message>
        <source>The passphrase of the vault was changed.</source>
        <translation>Nøgleboksens adgangssætning blev skiftet.</translation>
    </message>
    <message>
        <source>Only the name of the API key is recorded; the key itself is not kept here. Enter it, or leave it where it is.</source>
        <translation>Kun API-nøglens navn er registreret; selve nøglen er ikke gemt her. Indtast den, eller lad den ligge, hvor den er.</translation>
    </message>
    <message>
        <source>API key of {system}:</source>
        <translation>API-nøgle for {system}:</translation>
    </message>
    <message>
        <source>The API key of {system} is kept, sealed.</source>
        <translation>API-nøglen for {system} er gemt, forseglet.</translation>
    </message>
    <message>
        <source>The key is in the clipboard and is taken out of it again soon. The log keeps that it was shown.</source>
        <translation>Nøglen er i udklipsholderen og tages snart ud af den igen. Loggen gemmer, at den blev vist.</translation>
    </message>
    <message>
        <source>The API key of {system} is deleted from the store and cannot be had back from here.</source>
        <translation>API-nøglen for {system} slettes fra databasen og kan ikke hentes tilbage herfra.</translation>
    </message>
    <message>
        <source>Take away the API key of {system}?</source>
        <translation>Fjern API-nøglen for {system}?</translation>
    </message>
    <message>
        <source>The API key of {system} was taken away.</source>
        <translation>API-nøglen for {system} er fjernet.</translation>
    </message>
    <message>
        <source>{value} is not a day. Write it as YYYY-MM-DD.</source>
        <translation>{value} er ikke en dag. Skriv den som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>The demo&apos;s key is known to all and protects nothing: never put real data here.</source>
        <translation>Demoens nøgle er kendt af alle og beskytter intet: læg aldrig rigtige data her.</translation>
    </message>
    <message>
        <source>The certificate file {path} is not there. Choose another file on the environment, or import the certificate.</source>
        <translation>Certifikatfilen {path} findes ikke. Vælg en anden fil på miljøet, eller importér certifikatet.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Hvor den ligger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelighed</translation>
    </message>
    <message>
        <source>There is no key to move: this store is a demo, or was opened with a passphrase of its own.</source>
        <translation>Der er ingen nøgle at flytte: databasen er en demo eller blev åbnet med sin egen adgangssætning.</translation>
    </message>
    <message>
        <source>The key lies there already. Nothing was moved.</source>
        <translation>Nøglen ligger der allerede. Intet blev flyttet.</translation>
    </message>
    <message>
        <source>The key of the store lies here now: {place}. Other programs that have the store open must be started again.</source>
        <translation>Databasens nøgle ligger nu her: {place}. Andre programmer, der har databasen åben, skal startes igen.</translation>
    </message>
    <message>
        <source>The key of this store lies in no vault, so there is no passphrase to change. Move it there with nemsmsctl secret move --to vault.</source>
        <translation>Databasens nøgle ligger ikke i en nøgleboks, så der er ingen adgangssætning at skifte. Flyt den dertil med nemsmsctl secret move --to vault.</translation>
    </message>
    <message>
        <source>The vault has another passphrase from now on. Other programs that have the store open must be started again.</source>
        <translation>Nøgleboksen har fra nu af en anden adgangssætning. Andre programmer, der har databasen åben, skal startes igen.</translation>
    </message>
    <message>
        <source>in the program (demo)</source>
        <translation>i programmet (demo)</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>i en fil</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>i nøgleringen</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>ikke gemt her</translation>
    </message>
    <message>
        <source>made from a passphrase</source>
        <translation>dannes af en adgangssætning</translation>
    </message>
    <message>
        <source>sealed in the store</source>
        <translation>forseglet i databasen</translation>
    </message>
    <message>
        <source>in the vault file</source>
        <translation>i nøgleboksen</translation>
    </message>
    <message>
        <source>Write why the secret must be shown: the reason stands in the log.</source>
        <translation>Skriv, hvorfor hemmeligheden skal vises: begrundelsen står i loggen.</translation>
    </message>
    <message>
        <source>The store opens. Its key lies here: {place}.</source>
        <translation>Databasen kan åbnes. Dets nøgle ligger her: {place}.</translation>
    </message>
    <message>
        <source>New passphrase of the vault {path}:</source>
        <translation>Ny adgangssætning til nøgleboksen {path}:</translation>
    </message>
    <message>
        <source>Present passphrase of the vault {path}:</source>
        <translation>Nuværende adgangssætning til nøgleboksen {path}:</translation>
    </message>
    <message>
        <source>API key (NgDP)</source>
        <translation>API-nøgle (NgDP)</translation>
    </message>
    <message>
        <source>Certificate file with private key</source>
        <translation>Certifikatfil med privat nøgle</translation>
    </message>
    <message>
        <source>Private key of a certificate</source>
        <translation>Et certifikats private nøgle</translation>
    </message>
    <message>
        <source>Key of the store</source>
        <translation>Databasens nøgle</translation>
    </message>
    <message>
        <source>The vault file {file} was there and is gone, so nothing was kept in it and no new one is made. Put it back, or start the program again if the key was moved.</source>
        <translation>Nøgleboksen {file} var der og er væk, så intet blev gemt i den, og der laves ikke en ny. Læg den tilbage, eller start programmet igen, hvis nøglen blev flyttet.</translation>
    </message>
    <message>
        <source>The key was moved, but it could not be taken away from its former place, which has it too. Remove it there.</source>
        <translation>Nøglen blev flyttet, men kunne ikke fjernes fra sit tidligere sted, som også har den. Fjern den dér.</translation>
    </message>
    <message>
        <source>{entity} {id}: the password did not open the certificate file.</source>
        <translation>{entity} {id}: adgangskoden åbnede ikke certifikatfilen.</translation>
    </message>
    <message>
        <source>{miljoe} is for testing and takes no certificate of the production hierarchy ({subject}), so nothing was called. Choose a test certificate.</source>
        <translation>{miljoe} er til test og tager intet certifikat fra produktionshierarkiet ({subject}), så intet blev kaldt. Vælg et testcertifikat.</translation>
    </message>
    <message>
        <source>{miljoe} is production and takes no test certificate ({subject}), so nothing was called. Choose one of the production hierarchy.</source>
        <translation>{miljoe} er produktion og tager intet testcertifikat ({subject}), så intet blev kaldt. Vælg et fra produktionshierarkiet.</translation>
    </message>
    <message>
        <source>A message with the MessageID {id} came before. Each message counts once: sign a new one.</source>
        <translation>En besked med MessageID {id} er kommet før. Hver besked tæller én gang: signér en ny.</translation>
    </message>
    <message>
        <source>The PKCS#12 file is sealed with an old cipher, which is opened only after a yes and where this machine still can. Export it again with AES-256.</source>
        <translation>PKCS#12-filen er forseglet med en gammel kryptering, som kun åbnes efter et ja, og hvor denne maskine stadig kan. Eksportér den igen med AES-256.</translation>
    </message>
    <message>
        <source>The route: sf1600, sf1600-certifikat, sf1600-token or sf1601; else the one of the environment</source>
        <translation>Ruten: sf1600, sf1600-certifikat, sf1600-token eller sf1601; ellers miljøets</translation>
    </message>
    <message>
        <source>The day that a message by SF1601 waits for, at most five days ahead (2026-11-24)</source>
        <translation>Den dag, som en besked ad SF1601 venter på, højst fem dage frem (2026-11-24)</translation>
    </message>
    <message>
        <source>{value} is not a day. Write it as 2026-11-24.</source>
        <translation>{value} er ikke en dag. Skriv den som 2026-11-24.</translation>
    </message>
    <message>
        <source>It went no other way: send the same text to the same recipient by another --route to compare.</source>
        <translation>Den gik ingen anden vej: send samme tekst til samme modtager med en anden --route for at sammenligne.</translation>
    </message>
    <message>
        <source>Show a message beside those that went the other routes with the same text</source>
        <translation>Vis en besked ved siden af dem, der gik de andre ruter med samme tekst</translation>
    </message>
    <message>
        <source>{entity} {id} was recalled before its day came.</source>
        <translation>{entity} {id} blev tilbagekaldt, før dens dag kom.</translation>
    </message>
    <message>
        <source>{entity} {id} was delivered, by the business receipt of transmission {proof}.</source>
        <translation>{entity} {id} blev afleveret ifølge forretningskvitteringen for transmission {proof}.</translation>
    </message>
    <message>
        <source>{entity} {id} failed, by its business receipt.</source>
        <translation>{entity} {id} fejlede ifølge sin forretningskvittering.</translation>
    </message>
    <message>
        <source>Access by access token, as SF1601 has it, in the name of {aftale}.</source>
        <translation>Adgang med adgangstoken, som SF1601 har det, i navn af {aftale}.</translation>
    </message>
    <message>
        <source>Waits for {day} and goes at 08:00; it can be recalled until then.</source>
        <translation>Venter på {day} og sendes kl. 08:00; den kan tilbagekaldes indtil da.</translation>
    </message>
    <message>
        <source>{day} is not a day that a message can wait for: from {first} to {last}.</source>
        <translation>{day} er ikke en dag, som en besked kan vente på: fra {first} til {last}.</translation>
    </message>
    <message>
        <source>The text has {characters} characters. One public copy of MeMo&apos;s schema takes 150, another 160; shorten it to be sure.</source>
        <translation>Teksten har {characters} tegn. Én offentlig kopi af MeMo&apos;s skema tager 150, en anden 160; gør den kortere for at være sikker.</translation>
    </message>
    <message>
        <source>{aftale} is not an agreement of {route}. Outside the local platform each integration needs its own.</source>
        <translation>{aftale} er ikke en aftale om {route}. Uden for den lokale platform skal hver integration have sin egen.</translation>
    </message>
    <message>
        <source>Only a message by SF1601 can wait for a day. Leave the day out, or choose SF1601.</source>
        <translation>Kun en besked ad SF1601 kan vente på en dag. Udelad dagen, eller vælg SF1601.</translation>
    </message>
    <message>
        <source>There is no route {route}. Choose one of: {choices}.</source>
        <translation>Ruten {route} findes ikke. Vælg en af: {choices}.</translation>
    </message>
    <message>
        <source>The test SMS {id} belongs to another environment. Go to that one first.</source>
        <translation>Test-SMS&apos;en {id} hører til et andet miljø. Gå til det først.</translation>
    </message>
    <message>
        <source>Accepted by KombiPostAfsend with technical receipt {id}. Accepted is not delivered.</source>
        <translation>Accepteret af KombiPostAfsend med teknisk kvittering {id}. Accepteret er ikke afleveret.</translation>
    </message>
    <message>
        <source>Held until its day, {day}, and can be recalled until then.</source>
        <translation>Holdes tilbage til sin dag, {day}, og kan tilbagekaldes indtil da.</translation>
    </message>
    <message>
        <source>Delivered, proved by the business receipt of transmission {id}.</source>
        <translation>Afleveret, bevist af forretningskvitteringen for transmission {id}.</translation>
    </message>
    <message>
        <source>Waits for the business receipt, or for a person&apos;s word that the phone got it.</source>
        <translation>Venter på forretningskvitteringen eller på en persons ord for, at telefonen fik den.</translation>
    </message>
    <message>
        <source>A message by SF1601 has a MessageUUID, and no other message has one. Send it anew.</source>
        <translation>En besked ad SF1601 har en MessageUUID, og ingen anden besked har en. Send den på ny.</translation>
    </message>
    <message>
        <source>How a message of SF1601 is recalled is not public, so it is done on the local platform only. Recall {uuid} in NgDP&apos;s Administrativ Adgang.</source>
        <translation>Hvordan en besked ad SF1601 tilbagekaldes, er ikke offentligt, så det gøres kun på den lokale platform. Tilbagekald {uuid} i NgDP&apos;s Administrativ Adgang.</translation>
    </message>
    <message>
        <source>The test SMS {id} did not go by SF1601, and only there a message can be recalled.</source>
        <translation>Test-SMS&apos;en {id} gik ikke ad SF1601, og kun der kan en besked tilbagekaldes.</translation>
    </message>
    <message>
        <source>The test SMS {id} is not waiting any more, so it cannot be recalled. Look at its timeline.</source>
        <translation>Test-SMS&apos;en {id} venter ikke længere, så den kan ikke tilbagekaldes. Se dens tidslinje.</translation>
    </message>
    <message>
        <source>Goes by SF1600 with a certificate.</source>
        <translation>Sendes ad SF1600 med certifikat.</translation>
    </message>
    <message>
        <source>Goes by SF1601 (MeMo).</source>
        <translation>Sendes ad SF1601 (MeMo).</translation>
    </message>
    <message>
        <source>Goes by SF1600 with a token.</source>
        <translation>Sendes ad SF1600 med token.</translation>
    </message>
    <message>
        <source>The broker {host} lets nobody of ours into the dueslag {queue}: {text} Ask its owner for the right to read it.</source>
        <translation>Broker {host} giver ikke adgang til dueslaget {queue}: {text} Bed dens ejer om ret til at læse det.</translation>
    </message>
    <message>
        <source>The broker {host} closed the connection: {text} Nothing was lost: what was not acknowledged it gives out again. Try again later.</source>
        <translation>Broker {host} lukkede forbindelsen: {text} Intet er gået tabt: det, der ikke er kvitteret for, udleveres igen. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The broker {host} broke the connection on the token of {size} bytes. RabbitMQ takes 4,096 bytes in the first frame unless it is told otherwise: ask the broker&apos;s owner to set initial_frame_max to 65536.</source>
        <translation>Broker {host} afbrød forbindelsen ved tokenet på {size} byte. RabbitMQ tager imod 4.096 byte i den første ramme, medmindre andet er sat: bed brokerens ejer om at sætte initial_frame_max til 65536.</translation>
    </message>
    <message>
        <source>The broker {host} did not let the user {user} in. Check the user in the dueslag&apos;s address, and the password.</source>
        <translation>Broker {host} lukkede ikke brugeren {user} ind. Kontrollér brugeren i dueslagets adresse og adgangskoden.</translation>
    </message>
    <message>
        <source>The broker {host} did not accept the token or the certificate. Check the service agreement for Beskedfordeler and which certificate the environment uses.</source>
        <translation>Broker {host} godtog ikke tokenet eller certifikatet. Kontrollér serviceaftalen for Beskedfordeler, og hvilket certifikat miljøet bruger.</translation>
    </message>
    <message>
        <source>The broker {host} does not offer the log-in {mechanism}. With a user in the dueslag&apos;s address one logs in by password, without by token; choose the other one.</source>
        <translation>Broker {host} tilbyder ikke login med {mechanism}. Med en bruger i dueslagets adresse logges der på med adgangskode, uden med token; vælg det andet.</translation>
    </message>
    <message>
        <source>The broker {host} knows no dueslag {queue} in the virtual host {vhost}. Check the UUID in the dueslag&apos;s address.</source>
        <translation>Broker {host} kender ikke noget dueslag {queue} i virtual host {vhost}. Kontrollér UUID&apos;et i dueslagets adresse.</translation>
    </message>
    <message>
        <source>The broker {host} refused with code {code}: {text}</source>
        <translation>Broker {host} afviste med kode {code}: {text}</translation>
    </message>
    <message>
        <source>The broker {host} did not take a message over (it said no instead of confirming). The message is still here; try again later.</source>
        <translation>Broker {host} overtog ikke en besked (den sagde nej i stedet for at bekræfte). Beskeden er her endnu; prøv igen senere.</translation>
    </message>
    <message>
        <source>The broker {host} has no dueslag {queue}, so a message came back. The message is still here; create the dueslag, or correct the subscription.</source>
        <translation>Broker {host} har ikke noget dueslag {queue}, så en besked kom tilbage. Beskeden er her endnu; opret dueslaget, eller ret abonnementet.</translation>
    </message>
    <message>
        <source>The broker {host} gives no access to the virtual host {vhost}: {text} Check the virtual host in the dueslag&apos;s address (BF at Beskedfordeler).</source>
        <translation>Broker {host} giver ikke adgang til virtual host {vhost}: {text} Kontrollér virtual host i dueslagets adresse (BF hos Beskedfordeler).</translation>
    </message>
    <message>
        <source>{value} is not the address of a broker. Write amqps://user@host:5671/BF.</source>
        <translation>{value} er ikke adressen på en broker. Skriv amqps://bruger@vært:5671/BF.</translation>
    </message>
    <message>
        <source>{value} is not the address of a dueslag at a broker. Write amqps://host:5671/BF/UUID, or amqps://user@host:5671/BF/UUID where one logs in by password.</source>
        <translation>{value} er ikke adressen på et dueslag hos en broker. Skriv amqps://vært:5671/BF/UUID, eller amqps://bruger@vært:5671/BF/UUID, hvor der logges på med adgangskode.</translation>
    </message>
    <message>
        <source>The address of the dueslag holds a password, which must not stand in the open. Leave it out: it is asked for when it is needed.</source>
        <translation>Dueslagets adresse indeholder en adgangskode, som ikke må stå åbent. Udelad den: der spørges om den, når den skal bruges.</translation>
    </message>
    <message>
        <source>{value} is not a UUID, and a dueslag is named by one. Correct the last part of the address.</source>
        <translation>{value} er ikke et UUID, og det er det, et dueslag hedder. Ret adressens sidste del.</translation>
    </message>
    <message>
        <source>Look up who is enrolled, and enrol on a citizen&apos;s behalf</source>
        <translation>Slå op, hvem der er tilmeldt, og tilmeld på en borgers vegne</translation>
    </message>
    <message>
        <source>The names of VedligeholdTilmelding on the wire are reconstructed: SF2250&apos;s WSDL is not public.</source>
        <translation>Navnene på VedligeholdTilmelding i beskederne er rekonstrueret: SF2250&apos;s WSDL er ikke offentlig.</translation>
    </message>
    <message>
        <source>The names of VedligeholdTilmelding on the wire come from {kilde}.</source>
        <translation>Navnene på VedligeholdTilmelding i beskederne kommer fra {kilde}.</translation>
    </message>
    <message>
        <source>The case is kept as {id}. Take it up again with: nemsmsctl tilmelding enrol {id}.</source>
        <translation>Sagen er gemt som {id}. Genoptag den med: nemsmsctl tilmelding enrol {id}.</translation>
    </message>
    <message>
        <source>Take the last four digits of the CPR from standard input or from a file, as an assisted sign-up asks</source>
        <translation>Tag CPR-nummerets sidste fire cifre fra standard input eller fra en fil, som en assisteret tilmelding spørger om</translation>
    </message>
    <message>
        <source>Take the phone&apos;s number from standard input or from a file; otherwise the only one that is asked</source>
        <translation>Tag telefonens nummer fra standard input eller fra en fil; ellers den eneste, der bliver spurgt</translation>
    </message>
    <message>
        <source>Id or name of the service agreement; otherwise the one that covers TilmeldNemSMS</source>
        <translation>Id eller navn på serviceaftalen; ellers den, der dækker TilmeldNemSMS</translation>
    </message>
    <message>
        <source>Id or identifier of the enrolment; otherwise a new one, or the person&apos;s open one</source>
        <translation>Id eller identifikator for tilmeldingen; ellers en ny eller personens åbne</translation>
    </message>
    <message>
        <source>Id or identifier of the enrolment</source>
        <translation>Id eller identifikator for tilmeldingen</translation>
    </message>
    <message>
        <source>Take the mobile number from standard input or from a file; otherwise the test person&apos;s</source>
        <translation>Tag mobilnummeret fra standard input eller fra en fil; ellers testpersonens</translation>
    </message>
    <message>
        <source>Who consented: borgeren, foraelder, vaerge, virksomheden</source>
        <translation>Hvem der har givet samtykke: borgeren, foraelder, vaerge, virksomheden</translation>
    </message>
    <message>
        <source>When, as 2026-11-24T09:30 in Danish time; otherwise now</source>
        <translation>Hvornår, som 2026-11-24T09:30 i dansk tid; ellers nu</translation>
    </message>
    <message>
        <source>How: skriftligt, telefonisk, fremmoede, digitalt</source>
        <translation>Hvordan: skriftligt, telefonisk, fremmoede, digitalt</translation>
    </message>
    <message>
        <source>Take the citizen&apos;s CPR or the company&apos;s CVR from standard input or from a file</source>
        <translation>Tag borgerens CPR eller virksomhedens CVR fra standard input eller fra en fil</translation>
    </message>
    <message>
        <source>The citizen&apos;s yes on a virtual phone, which makes an enrolment active</source>
        <translation>Borgerens ja på en virtuel telefon, som gør en tilmelding aktiv</translation>
    </message>
    <message>
        <source>Confirmed on the phone. nemsmsctl tilmelding status follows the case to active.</source>
        <translation>Bekræftet på telefonen. nemsmsctl tilmelding status følger sagen til aktiv.</translation>
    </message>
    <message>
        <source>The virtual phones that are asked to confirm an enrolment</source>
        <translation>De virtuelle telefoner, der bliver bedt om at bekræfte en tilmelding</translation>
    </message>
    <message>
        <source>Print the consent that a citizen must give before being enrolled</source>
        <translation>Udskriv det samtykke, en borger skal give før tilmeldingen</translation>
    </message>
    <message>
        <source>Enrol a citizen who has consented: OpdaterBorgerNemSMS and TilmeldNemSMS, or what is left of them</source>
        <translation>Tilmeld en borger, der har givet samtykke: OpdaterBorgerNemSMS og TilmeldNemSMS, eller hvad der er tilbage af dem</translation>
    </message>
    <message>
        <source>List enrolments, newest first</source>
        <translation>Vis tilmeldinger, nyeste først</translation>
    </message>
    <message>
        <source>Show one enrolment with its timeline</source>
        <translation>Vis en tilmelding med dens tidslinje</translation>
    </message>
    <message>
        <source>Look up whether the citizen has confirmed, and follow the case to active</source>
        <translation>Slå op, om borgeren har bekræftet, og følg sagen til aktiv</translation>
    </message>
    <message>
        <source>Register a citizen who has consented: OpdaterBorgerNemSMS alone</source>
        <translation>Opret en borger, der har givet samtykke: kun OpdaterBorgerNemSMS</translation>
    </message>
    <message>
        <source>Sign the citizen off, from every authority</source>
        <translation>Frameld borgeren hos alle myndigheder</translation>
    </message>
    <message>
        <source>The time {value} was not understood. Write it as 2026-11-24T09:30, Danish time.</source>
        <translation>Tidspunktet {value} blev ikke forstået. Skriv det som 2026-11-24T09:30, dansk tid.</translation>
    </message>
    <message>
        <source>The file {path} with the names of VedligeholdTilmelding holds no JSON object, so nothing was called. Correct the file, or empty the setting tilmelding/kontrakt to use the reconstructed names.</source>
        <translation>Filen {path} med navnene på VedligeholdTilmelding indeholder ikke et JSON-objekt, så intet blev kaldt. Ret filen, eller tøm indstillingen tilmelding/kontrakt for at bruge de rekonstruerede navne.</translation>
    </message>
    <message>
        <source>The file {path} with the names of VedligeholdTilmelding lacks &quot;{key}&quot;. Add it; it must not be empty.</source>
        <translation>Filen {path} med navnene på VedligeholdTilmelding mangler &quot;{key}&quot;. Tilføj den; den må ikke være tom.</translation>
    </message>
    <message>
        <source>In the file {path} &quot;{key}&quot; is &quot;{value}&quot;, which cannot be the name of an XML element. Copy the name from the official WSDL.</source>
        <translation>I filen {path} er &quot;{key}&quot; sat til &quot;{value}&quot;, som ikke kan være navnet på et XML-element. Kopiér navnet fra den officielle WSDL.</translation>
    </message>
    <message>
        <source>The file {path} says &quot;{key}&quot;, which is no part of the contract of VedligeholdTilmelding. Correct its spelling or take it away.</source>
        <translation>Filen {path} nævner &quot;{key}&quot;, som ikke er en del af kontrakten for VedligeholdTilmelding. Ret stavemåden, eller fjern den.</translation>
    </message>
    <message>
        <source>In the file {path} &quot;{key}&quot; is &quot;{value}&quot;, which is no absolute URI. Copy it from the official WSDL.</source>
        <translation>I filen {path} er &quot;{key}&quot; sat til &quot;{value}&quot;, som ikke er en absolut URI. Kopiér den fra den officielle WSDL.</translation>
    </message>
    <message>
        <source>{entity} {id}: a look-up saw it active.</source>
        <translation>{entity} {id}: et opslag så den aktiv.</translation>
    </message>
    <message>
        <source>{entity} {id}: a call failed, and the case waits as it was.</source>
        <translation>{entity} {id}: et kald fejlede, og sagen venter, som den var.</translation>
    </message>
    <message>
        <source>{entity} {id}: signed off from every authority.</source>
        <translation>{entity} {id}: frameldt hos alle myndigheder.</translation>
    </message>
    <message>
        <source>{entity} {id}: a look-up saw that the person has left NemSMS elsewhere.</source>
        <translation>{entity} {id}: et opslag så, at personen har forladt NemSMS et andet sted.</translation>
    </message>
    <message>
        <source>{entity} {id}: OpdaterBorgerNemSMS was answered.</source>
        <translation>{entity} {id}: OpdaterBorgerNemSMS blev besvaret.</translation>
    </message>
    <message>
        <source>{entity} {id}: TilmeldNemSMS was answered; the citizen is asked on the phone.</source>
        <translation>{entity} {id}: TilmeldNemSMS blev besvaret; borgeren bliver spurgt på telefonen.</translation>
    </message>
    <message>
        <source>Confirmed on the phone. A look-up now shows the citizen as enrolled.</source>
        <translation>Bekræftet på telefonen. Et opslag viser nu borgeren som tilmeldt.</translation>
    </message>
    <message>
        <source>These are not the last four digits of the citizen&apos;s CPR, so nothing was confirmed. Type them again.</source>
        <translation>Det er ikke de sidste fire cifre i borgerens CPR-nummer, så intet blev bekræftet. Skriv dem igen.</translation>
    </message>
    <message>
        <source>No phone is asked to confirm an enrolment, at least not this one. Enrol first.</source>
        <translation>Ingen telefon bliver bedt om at bekræfte en tilmelding, i hvert fald ikke denne. Tilmeld først.</translation>
    </message>
    <message>
        <source>Several phones are asked to confirm. Say which one answers (--mobil-stdin or --mobil-fil).</source>
        <translation>Flere telefoner bliver bedt om at bekræfte. Angiv, hvilken der svarer (--mobil-stdin eller --mobil-fil).</translation>
    </message>
    <message>
        <source>The consent is dated after now. Give the time when it was given.</source>
        <translation>Samtykket er dateret efter nu. Angiv det tidspunkt, hvor det blev givet.</translation>
    </message>
    <message>
        <source>I consent that {kommune} enrols my mobile number in NemSMS on my behalf. The enrolment holds for every authority that uses NemSMS, hospitals and courts too, and not for {kommune} alone. It becomes active when I have confirmed it on the phone. I can sign off again at any time, and that too holds for every authority.</source>
        <translation>Jeg giver samtykke til, at {kommune} tilmelder mit mobilnummer til NemSMS på mine vegne. Tilmeldingen gælder for alle myndigheder, der bruger NemSMS, også sygehuse og domstole, og ikke kun for {kommune}. Den bliver aktiv, når jeg har bekræftet den på telefonen. Jeg kan når som helst framelde mig igen, og det gælder også for alle myndigheder.</translation>
    </message>
    <message>
        <source>A company consents for itself, and a citizen or somebody on the citizen&apos;s behalf for a citizen. Choose who consented.</source>
        <translation>En virksomhed giver selv samtykke, og en borger eller nogen på borgerens vegne giver det for en borger. Vælg, hvem der har givet samtykke.</translation>
    </message>
    <message>
        <source>The enrolment {id} belongs to another environment than the active one. Change to its environment first.</source>
        <translation>Tilmeldingen {id} hører til et andet miljø end det aktive. Skift til dens miljø først.</translation>
    </message>
    <message>
        <source>The enrolment {id} has ended with signing off. Enrol anew, with a new consent.</source>
        <translation>Tilmeldingen {id} er afsluttet med framelding. Tilmeld på ny med et nyt samtykke.</translation>
    </message>
    <message>
        <source>The identifier is no ULID, so it cannot follow the calls.</source>
        <translation>Identifikatoren er ikke en ULID, så den kan ikke følge kaldene.</translation>
    </message>
    <message>
        <source>Active: the citizen has confirmed, a look-up says so</source>
        <translation>Aktiv: borgeren har bekræftet, siger et opslag</translation>
    </message>
    <message>
        <source>The citizen must confirm on the phone before NemSMS becomes active; a look-up shows when that has happened</source>
        <translation>Borgeren skal bekræfte på telefonen, før NemSMS bliver aktiv; et opslag viser, når det er sket</translation>
    </message>
    <message>
        <source>Consent: {who}, {how}; noted by {noted}</source>
        <translation>Samtykke: {who}, {how}; noteret af {noted}</translation>
    </message>
    <message>
        <source>TilmeldNemSMS was answered: signed on to NemSMS of every authority, awaiting confirmation</source>
        <translation>TilmeldNemSMS blev besvaret: tilmeldt NemSMS hos alle myndigheder, afventer bekræftelse</translation>
    </message>
    <message>
        <source>The latest call failed: {code} {text}</source>
        <translation>Det seneste kald fejlede: {code} {text}</translation>
    </message>
    <message>
        <source>OpdaterBorgerNemSMS is still to be answered</source>
        <translation>OpdaterBorgerNemSMS mangler at blive besvaret</translation>
    </message>
    <message>
        <source>TilmeldNemSMS is still to be answered; until then the citizen is enrolled nowhere</source>
        <translation>TilmeldNemSMS mangler at blive besvaret; indtil da er borgeren ikke tilmeldt nogen steder</translation>
    </message>
    <message>
        <source>OpdaterBorgerNemSMS was answered: NemSMS knows the citizen and the number</source>
        <translation>OpdaterBorgerNemSMS blev besvaret: NemSMS kender borgeren og nummeret</translation>
    </message>
    <message>
        <source>Signed off from NemSMS of every authority</source>
        <translation>Frameldt NemSMS hos alle myndigheder</translation>
    </message>
    <message>
        <source>No service agreement covers TilmeldNemSMS here. Enrolment needs one for SF2250; record it under Service agreements.</source>
        <translation>Ingen serviceaftale dækker TilmeldNemSMS her. Tilmelding kræver en til SF2250; registrér den under Serviceaftaler.</translation>
    </message>
    <message>
        <source>Nobody is enrolled without consent. Say who gave it and how (--samtykke-af, --samtykke-vej).</source>
        <translation>Ingen tilmeldes uden samtykke. Angiv, hvem der gav det og hvordan (--samtykke-af, --samtykke-vej).</translation>
    </message>
    <message>
        <source>No service agreement covers look-ups here, so whether the citizen has confirmed cannot be seen. Record one for SF1600 or SF1601.</source>
        <translation>Ingen serviceaftale dækker opslag her, så det kan ikke ses, om borgeren har bekræftet. Registrér en til SF1600 eller SF1601.</translation>
    </message>
    <message>
        <source>There is no mobile number to enrol. Record it with the test person, or give it.</source>
        <translation>Der er intet mobilnummer at tilmelde. Registrér det på testpersonen, eller angiv det.</translation>
    </message>
    <message>
        <source>The owner of {slutbruger}&apos;s number has not agreed to get test messages, so it is not enrolled in {miljoe}. Note the agreement with the test person first.</source>
        <translation>Ejeren af nummeret til {slutbruger} har ikke sagt ja til at få testbeskeder, så det bliver ikke tilmeldt i {miljoe}. Notér først accepten på testpersonen.</translation>
    </message>
    <message>
        <source>The enrolment {id} has not reached NemSMS, so there is nothing to sign off.</source>
        <translation>Tilmeldingen {id} er ikke nået til NemSMS, så der er intet at framelde.</translation>
    </message>
    <message>
        <source>In {miljoe} {slutbruger} is enrolled only with the mobile number that is recorded with the test person: another number may be a stranger&apos;s.</source>
        <translation>I {miljoe} tilmeldes {slutbruger} kun med det mobilnummer, der er registreret på testpersonen: et andet nummer kan være en fremmeds.</translation>
    </message>
    <message>
        <source>{slutbruger} is no registered test person of {miljoe}, so nobody is enrolled there. Register the person first, when it is one.</source>
        <translation>{slutbruger} er ikke en registreret testperson i {miljoe}, så ingen bliver tilmeldt der. Registrér først personen, hvis det er en testperson.</translation>
    </message>
    <message>
        <source>{miljoe} has no address of VedligeholdTilmelding. Record it with the environment; SF2250 does not tell it.</source>
        <translation>{miljoe} har ingen adresse på VedligeholdTilmelding. Registrér den på miljøet; SF2250 oplyser den ikke.</translation>
    </message>
    <message>
        <source>The person has an open enrolment with another number, {id}. Take that one up, or sign it off first.</source>
        <translation>Personen har en åben tilmelding med et andet nummer, {id}. Genoptag den, eller frameld den først.</translation>
    </message>
    <message>
        <source>{slutbruger} is enrolled in {miljoe}, a production environment, on behalf of {kommune}: in NemSMS of every authority, on a real phone.</source>
        <translation>{slutbruger} tilmeldes i {miljoe}, et produktionsmiljø, på vegne af {kommune}: til NemSMS hos alle myndigheder, på en rigtig telefon.</translation>
    </message>
    <message>
        <source>Nobody was enrolled: the question was not answered with the kommune&apos;s name.</source>
        <translation>Ingen blev tilmeldt: spørgsmålet blev ikke besvaret med kommunens navn.</translation>
    </message>
    <message>
        <source>Enrol in the production environment {miljoe}?</source>
        <translation>Tilmeld i produktionsmiljøet {miljoe}?</translation>
    </message>
    <message>
        <source>Enrolling in production needs a person&apos;s yes, and nobody can be asked here. Enrol from a terminal or the console.</source>
        <translation>Tilmelding i produktion kræver et ja fra en person, og her kan ingen spørges. Tilmeld fra en terminal eller konsollen.</translation>
    </message>
    <message>
        <source>There is no enrolment {id}.</source>
        <translation>Der er ingen tilmelding {id}.</translation>
    </message>
    <message>
        <source>{slutbruger} loses NemSMS from every authority, not from {kommune} alone: reminders from hospitals and courts stop too.</source>
        <translation>{slutbruger} mister NemSMS fra alle myndigheder, ikke kun fra {kommune}: påmindelser fra sygehuse og domstole stopper også.</translation>
    </message>
    <message>
        <source>Nobody was signed off: the question was not answered with the kommune&apos;s name.</source>
        <translation>Ingen blev frameldt: spørgsmålet blev ikke besvaret med kommunens navn.</translation>
    </message>
    <message>
        <source>Signing off in {miljoe} is not allowed: {slutbruger} would lose NemSMS from every authority, hospitals and courts too. The setting tilmelding/framelding allows it.</source>
        <translation>Framelding i {miljoe} er ikke tilladt: {slutbruger} ville miste NemSMS fra alle myndigheder, også sygehuse og domstole. Indstillingen tilmelding/framelding tillader det.</translation>
    </message>
    <message>
        <source>Sign off in {miljoe}?</source>
        <translation>Frameld i {miljoe}?</translation>
    </message>
    <message>
        <source>Signing off needs a person&apos;s yes, and nobody can be asked here. Sign off from a terminal or the console.</source>
        <translation>Framelding kræver et ja fra en person, og her kan ingen spørges. Frameld fra en terminal eller konsollen.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked by its issuer, so nothing was sent. Do not send anything there, and tell the owner of {host}.</source>
        <translation>Certifikatet for {host} er spærret af sin udsteder, så intet blev sendt. Send ikke noget dertil, og sig det til ejeren af {host}.</translation>
    </message>
    <message>
        <source>Nobody told whether the certificate of {host} was revoked, and calls go there all the same. {why}</source>
        <translation>Ingen har svaret på, om certifikatet for {host} er spærret, og der kaldes dertil alligevel. {why}</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>AFSLUTNINGSKODER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>command</source>
        <translation>kommando</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>KOMMANDOER</translation>
    </message>
    <message>
        <source>Print what lets a shell complete nouns, verbs and options</source>
        <translation>Skriv det, der lader en skal fuldføre navneord, verber og tilvalg</translation>
    </message>
    <message>
        <source>The shell: bash</source>
        <translation>Skallen: bash</translation>
    </message>
    <message>
        <source>Print the manual page (troff), with every verb and option</source>
        <translation>Skriv manualsiden (troff) med hvert verbum og tilvalg</translation>
    </message>
    <message>
        <source>See and choose what the programs remember of you</source>
        <translation>Se og vælg, hvad programmerne husker om dig</translation>
    </message>
    <message>
        <source>Folder to write the files to</source>
        <translation>Mappe, som filerne skrives i</translation>
    </message>
    <message>
        <source>The setting, as `settings list` names it</source>
        <translation>Indstillingen, som `settings list` nævner den</translation>
    </message>
    <message>
        <source>List every setting, its value and who decided it: the program, you or your organisation</source>
        <translation>Vis hver indstilling, dens værdi og hvem der har bestemt den: programmet, dig eller din organisation</translation>
    </message>
    <message>
        <source>Choose a setting; an empty value takes your choice back</source>
        <translation>Vælg en indstilling; en tom værdi tager dit valg tilbage</translation>
    </message>
    <message>
        <source>Write the administrative template (ADMX, and ADML in Danish and English) for group policies</source>
        <translation>Skriv den administrative skabelon (ADMX og ADML på dansk og engelsk) til gruppepolitikker</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Værdien</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestemt af</translation>
    </message>
    <message>
        <source>{setting} is now: {value}</source>
        <translation>{setting} er nu: {value}</translation>
    </message>
    <message>
        <source>The policy in {place} sets {setting} to &quot;{value}&quot;, which is none of {choices}. The setting is as if no policy named it; ask IT operations to mend it.</source>
        <translation>Politikken i {place} sætter {setting} til &quot;{value}&quot;, som ikke er en af {choices}. Indstillingen er, som om ingen politik nævnte den; bed it-driften om at rette det.</translation>
    </message>
    <message>
        <source>The policy in {place} gives {setting} a value of the wrong type; a text is expected. The setting is as if no policy named it; ask IT operations to mend it.</source>
        <translation>Politikken i {place} giver {setting} en værdi af forkert type; der ventes en tekst. Indstillingen er, som om ingen politik nævnte den; bed it-driften om at rette det.</translation>
    </message>
    <message>
        <source>The policy in {place} names {setting}, which is no setting of this version. Compare with `nemsmsctl settings list`.</source>
        <translation>Politikken i {place} nævner {setting}, som ikke er en indstilling i denne version. Sammenlign med `nemsmsctl settings list`.</translation>
    </message>
    <message>
        <source>The policy in {place} cannot be read, so nothing of it holds. Ask IT operations to mend it.</source>
        <translation>Politikken i {place} kan ikke læses, så intet af den gælder. Bed it-driften om at rette den.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>your organisation (locked)</source>
        <translation>din organisation (låst)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dig</translation>
    </message>
    <message>
        <source>{setting} is no setting. `nemsmsctl settings list` names them all.</source>
        <translation>{setting} er ikke en indstilling. `nemsmsctl settings list` nævner dem alle.</translation>
    </message>
    <message>
        <source>Take everything, each message after it is safely kept here</source>
        <translation>Tag alt, hver besked først når den er sikkert gemt her</translation>
    </message>
    <message>
        <source>Put a mended message in the place of one in quarantine; the log keeps the digest of what came</source>
        <translation>Sæt en rettet besked i stedet for en i karantæne; loggen gemmer aftrykket af den, der kom</translation>
    </message>
    <message>
        <source>File with the mended message</source>
        <translation>Fil med den rettede besked</translation>
    </message>
    <message>
        <source>Give an id and --output together: the message is written into that file. Nothing was written.</source>
        <translation>Angiv id og --output sammen: beskeden skrives i den fil. Intet blev skrevet.</translation>
    </message>
    <message>
        <source>Id of the message in quarantine, as the list shows it</source>
        <translation>Id på beskeden i karantæne, som listen viser det</translation>
    </message>
    <message>
        <source>File for that message as it came, whole numbers too; made for you alone</source>
        <translation>Fil til beskeden, som den kom, også med hele numre; kun til dig</translation>
    </message>
    <message>
        <source>Hold two lists, the events that came and a sample of look-ups against each other; 5 where they do not agree</source>
        <translation>Hold to lister, de hændelser der kom, og en stikprøve af opslag op mod hinanden; 5 hvis de ikke stemmer</translation>
    </message>
    <message>
        <source>When yesterday&apos;s list was made: events before it do not count</source>
        <translation>Hvornår gårsdagens liste blev dannet: tidligere hændelser tæller ikke</translation>
    </message>
    <message>
        <source>Look up so many of the changes</source>
        <translation>Slå så mange af ændringerne op</translation>
    </message>
    <message>
        <source>When the events should have been made by; later ones are late</source>
        <translation>Hvornår hændelserne senest skulle være dannet; senere er forsinkede</translation>
    </message>
    <message>
        <source>Changes between the lists: {expected}. Came: {came}, lost: {lost}, doubled: {doubled}, late: {late}, without a change: {unexpected}. Looked up: {sampled}, otherwise than listed: {disagree}.</source>
        <translation>Ændringer mellem listerne: {expected}. Kom: {came}, tabt: {lost}, dobbelt: {doubled}, forsinket: {late}, uden ændring: {unexpected}. Slået op: {sampled}, anderledes end listen: {disagree}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the dueslag are marked as redelivered by the broker, since somebody looked at them.</source>
        <translation>
            <numerusform>%n besked i dueslaget er af brokeren mærket som genleveret, fordi nogen har set på den.</numerusform>
            <numerusform>%n beskeder i dueslaget er af brokeren mærket som genleveret, fordi nogen har set på dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put kept events into the local platform&apos;s dueslag, byte for byte; the originals stay</source>
        <translation>Læg gemte hændelser i den lokale platforms dueslag, byte for byte; originalerne bliver</translation>
    </message>
    <message>
        <source>Everything that the filters find</source>
        <translation>Alt, hvad filtrene finder</translation>
    </message>
    <message>
        <source>Give the id of one event, or --all with filters. Nothing was replayed.</source>
        <translation>Angiv id på én hændelse, eller --all med filtre. Intet blev afspillet.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) replayed into the local platform&apos;s dueslag.</source>
        <translation>
            <numerusform>%n hændelse afspillet til den lokale platforms dueslag.</numerusform>
            <numerusform>%n hændelser afspillet til den lokale platforms dueslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is in {path}. It holds whole numbers: delete it when you are done.</source>
        <translation>Beskeden er i {path}. Den indeholder hele numre: slet den, når du er færdig.</translation>
    </message>
    <message>
        <source>Give the id of one event, or --all. Nothing was taken.</source>
        <translation>Angiv id på én hændelse, eller --all. Intet blev taget.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken out of the dueslag and kept.</source>
        <translation>
            <numerusform>%n besked taget ud af dueslaget og gemt.</numerusform>
            <numerusform>%n beskeder taget ud af dueslaget og gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the local platform&apos;s daily list with a file (Bilag C, record or CSV form) instead of fetching it; a bad line refuses it whole</source>
        <translation>Kør den lokale platforms daglige liste med en fil (Bilag C, record- eller CSV-form) i stedet for at hente den; en fejl i én linje afviser den helt</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>tilmeldingsliste (makes events) or slutbrugerliste (changes mobile numbers, never an event)</source>
        <translation>tilmeldingsliste (giver hændelser) eller slutbrugerliste (ændrer mobilnumre, aldrig en hændelse)</translation>
    </message>
    <message>
        <source>Table that tells where the fields stand; liste layout prints the built-in one, which is reconstructed</source>
        <translation>Tabel over, hvor felterne står; liste layout udskriver den indbyggede, som er rekonstrueret</translation>
    </message>
    <message>
        <source>{rows} end users read: {changed} mobile numbers changed, {unknown} people whom the register does not have. No events were made.</source>
        <translation>{rows} slutbrugere læst: {changed} mobilnumre ændret, {unknown} personer, registret ikke har. Der blev ikke dannet hændelser.</translation>
    </message>
    <message>
        <source>Percent of yesterday&apos;s rows above which the changes wait for a yes (liste run --accept)</source>
        <translation>Procent af gårsdagens rækker, over hvilken ændringerne venter på et ja (liste run --accept)</translation>
    </message>
    <message>
        <source>The SysID whose list it is</source>
        <translation>Det SysID, listen hører til</translation>
    </message>
    <message>
        <source>Print the table that tells where the fields of a list file stand, to be corrected and given with --layout</source>
        <translation>Udskriv tabellen over, hvor felterne i en listefil står, til at rette og angive med --layout</translation>
    </message>
    <message>
        <source>The message is no longer in the dueslag {queue}: somebody else took it. What was kept here stays.</source>
        <translation>Beskeden er ikke længere i dueslaget {queue}: en anden har taget den. Det, der er gemt her, bliver.</translation>
    </message>
    <message>
        <source>The password for {address} could not be asked for. Run it where somebody can answer, or give --passphrase-fd.</source>
        <translation>Der kunne ikke spørges om adgangskoden til {address}. Kør det, hvor nogen kan svare, eller angiv --passphrase-fd.</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Adgangskode til {address}:</translation>
    </message>
    <message>
        <source>The message is {size} bytes long, which is more than is read. It is still in the dueslag; only what it is known by is kept here.</source>
        <translation>Beskeden er på {size} byte, hvilket er mere, end der læses. Den er stadig i dueslaget; kun det, den kendes på, er gemt her.</translation>
    </message>
    <message>
        <source>A message in the dueslag {queue} was given out and put back {deliveries} times, and such a queue drops a message that comes back too often. It was not looked at again, and all was put back. Let the system that it belongs to fetch it, or take it.</source>
        <translation>En besked i dueslaget {queue} er udleveret og lagt tilbage {deliveries} gange, og sådan en kø kasserer en besked, der kommer tilbage for ofte. Den blev ikke set på igen, og alt blev lagt tilbage. Lad det system, den hører til, hente den, eller tag den.</translation>
    </message>
    <message>
        <source>{who}: the look-up says otherwise than today&apos;s list.</source>
        <translation>{who}: opslaget siger noget andet end dagens liste.</translation>
    </message>
    <message>
        <source>{who}: the change was told once more, by event {id} at {time}.</source>
        <translation>{who}: ændringen blev meldt en gang til, af hændelse {id} kl. {time}.</translation>
    </message>
    <message>
        <source>{who}: event {id} was made late, at {time}.</source>
        <translation>{who}: hændelse {id} blev dannet for sent, {time}.</translation>
    </message>
    <message>
        <source>{who}: no event told the change. It went missing after {from}.</source>
        <translation>{who}: ingen hændelse meldte ændringen. Den gik tabt efter {from}.</translation>
    </message>
    <message>
        <source>{who}: event {id} at {time} tells a change that is not between the lists.</source>
        <translation>{who}: hændelse {id} kl. {time} melder en ændring, der ikke er mellem listerne.</translation>
    </message>
    <message>
        <source>An event with the BeskedId {id} is here already, so nothing was changed. Give the mended message its own BeskedId, or leave it in quarantine.</source>
        <translation>En hændelse med BeskedId {id} er her allerede, så intet blev ændret. Giv den rettede besked sit eget BeskedId, eller lad den blive i karantæne.</translation>
    </message>
    <message>
        <source>There is no message {id} in quarantine. Look it up with nemsmsctl haendelse quarantine.</source>
        <translation>Der er ingen besked {id} i karantæne. Slå den op med nemsmsctl haendelse quarantine.</translation>
    </message>
    <message>
        <source>The local platform has other bytes under the BeskedId of event {id}, so it was not replayed. Look at both; a message is never changed on its way.</source>
        <translation>Den lokale platform har andre byte under BeskedId for hændelse {id}, så den blev ikke afspillet. Se på begge; en besked ændres aldrig undervejs.</translation>
    </message>
    <message>
        <source>There is no local platform in this store to replay into. Create an environment of that kind.</source>
        <translation>Der er ingen lokal platform i dette lager at afspille til. Opret et miljø af den slags.</translation>
    </message>
    <message>
        <source>Everything is taken out of the dueslag of {miljoe} and kept here. The system that the dueslag belongs to will never receive it.</source>
        <translation>Alt tages ud af dueslaget i {miljoe} og gemmes her. Det system, dueslaget hører til, modtager det aldrig.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not UTF-8, so the whole list was refused. Correct the encoding in the layout table (iso-8859-1), or fetch the list again.</source>
        <translation>Linje {line} i {path} er ikke UTF-8, så hele listen blev afvist. Ret tegnsættet i layouttabellen (iso-8859-1), eller hent listen igen.</translation>
    </message>
    <message>
        <source>{path} ends at line {line} without its trailer, so the whole list was refused: half a list would look like thousands of sign-offs. Fetch it again.</source>
        <translation>{path} slutter ved linje {line} uden sin slutrecord, så hele listen blev afvist: en halv liste ville ligne tusindvis af frameldinger. Hent den igen.</translation>
    </message>
    <message>
        <source>{path} is another kind of list than was said, so nothing was read. A tilmeldingsliste and a slutbrugerliste are never mixed; choose the other kind.</source>
        <translation>{path} er en anden slags liste end angivet, så intet blev læst. En tilmeldingsliste og en slutbrugerliste blandes aldrig; vælg den anden slags.</translation>
    </message>
    <message>
        <source>Line {line} of the layout table cannot be read. Write record, field, place and length, or csv, field and column.</source>
        <translation>Linje {line} i layouttabellen kan ikke læses. Skriv record, felt, plads og længde, eller csv, felt og kolonne.</translation>
    </message>
    <message>
        <source>{path} has the same number twice, so the whole list was refused. Fetch the list again.</source>
        <translation>{path} har det samme nummer to gange, så hele listen blev afvist. Hent listen igen.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no record that belongs there (00, 10, 99), so the whole list was refused. Check the file, or the layout table.</source>
        <translation>Linje {line} i {path} er ikke en record, der hører til dér (00, 10, 99), så hele listen blev afvist. Kontrollér filen eller layouttabellen.</translation>
    </message>
    <message>
        <source>{path} should have {told} end users and has {found}, so the whole list was refused. Fetch the list again.</source>
        <translation>{path} skulle have {told} slutbrugere og har {found}, så hele listen blev afvist. Hent listen igen.</translation>
    </message>
    <message>
        <source>Give the events to a broker too: amqps://user@host:5671/BF; each dueslag is a queue of that name</source>
        <translation>Giv også hændelserne til en broker: amqps://bruger@vært:5671/BF; hvert dueslag er en kø med det navn</translation>
    </message>
    <message>
        <source>PEM file of the CA certificates that the broker&apos;s own must come from; otherwise those of the machine</source>
        <translation>PEM-fil med de CA-certifikater, brokerens eget skal stamme fra; ellers maskinens</translation>
    </message>
    <message>
        <source>Read the broker&apos;s password from this file descriptor</source>
        <translation>Læs brokerens adgangskode fra denne fildeskriptor</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulleret</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kører</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>The rest goes out from {moment} on, while a console is open or with: nemsmsctl sms retry.</source>
        <translation>Resten sendes fra {moment}, mens en konsol er åben, eller med: nemsmsctl sms retry.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more row(s))</source>
        <translation>
            <numerusform>(og %n række mere)</numerusform>
            <numerusform>(og %n rækker mere)</numerusform>
        </translation>
    </message>
    <message>
        <source>No batch was sent here yet. Send one with: nemsmsctl sms batch FILE.</source>
        <translation>Her er endnu ikke sendt nogen portion. Send en med: nemsmsctl sms batch FIL.</translation>
    </message>
    <message>
        <source>The batch is paused. Go on with: nemsmsctl sms batch --resume {id}.</source>
        <translation>Portionen er på pause. Fortsæt med: nemsmsctl sms batch --resume {id}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s); the longest has {characters} of 160 characters.</source>
        <translation>
            <numerusform>%n besked; den længste har {characters} af 160 tegn.</numerusform>
            <numerusform>%n beskeder; den længste har {characters} af 160 tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them cost {price} together</source>
        <translation>Tilsammen koster de {price}</translation>
    </message>
    <message>
        <source>All of them would cost {price} together; simulated messages cost nothing.</source>
        <translation>Tilsammen ville de koste {price}; simulerede beskeder koster intet.</translation>
    </message>
    <message>
        <source>{done} of {total} messages answered</source>
        <translation>{done} af {total} beskeder besvaret</translation>
    </message>
    <message>
        <source>Row {row}:</source>
        <translation>Række {row}:</translation>
    </message>
    <message>
        <source>Stored as batch {id}; Ctrl+C pauses it.</source>
        <translation>Gemt som portion {id}; Ctrl+C sætter den på pause.</translation>
    </message>
    <message>
        <source>The sending hours begin at {moment}: the batch waits for them.</source>
        <translation>Sendetidsrummet begynder {moment}: portionen venter på det.</translation>
    </message>
    <message>
        <source>The number of messages, typed beforehand: says yes to a batch of more than 20</source>
        <translation>Antallet af beskeder, skrevet på forhånd: siger ja til en portion på mere end 20</translation>
    </message>
    <message>
        <source>Take what was not sent of the batch with this id out of the queue</source>
        <translation>Tag det, der ikke er sendt af portionen med dette id, ud af køen</translation>
    </message>
    <message>
        <source>Check every row and look every recipient up; store and send nothing</source>
        <translation>Kontrollér hver række og slå hver modtager op; gem og send intet</translation>
    </message>
    <message>
        <source>xlsx or CSV with the columns Testperson (or Modtager) and Tekst; every other column fills its placeholder. Without a file: the batches of this environment</source>
        <translation>xlsx eller CSV med kolonnerne Testperson (eller Modtager) og Tekst; hver anden kolonne udfylder sin pladsholder. Uden fil: portionerne i dette miljø</translation>
    </message>
    <message>
        <source>What the batch is called; otherwise the file&apos;s name</source>
        <translation>Hvad portionen hedder; ellers filens navn</translation>
    </message>
    <message>
        <source>Begin no further message of the batch with this id, in whatever program it is sent</source>
        <translation>Begynd ikke på flere beskeder i portionen med dette id, uanset hvilket program der sender den</translation>
    </message>
    <message>
        <source>Go on with the batch with this id</source>
        <translation>Fortsæt portionen med dette id</translation>
    </message>
    <message>
        <source>Show the batch with this id</source>
        <translation>Vis portionen med dette id</translation>
    </message>
    <message>
        <source>The text of rows without one; the name of a column in braces stands for its value</source>
        <translation>Teksten til rækker uden en; en kolonnes navn i krøllede parenteser står for dens værdi</translation>
    </message>
    <message>
        <source>Messages a second; 0 = as fast as they are answered</source>
        <translation>Beskeder pr. sekund; 0 = så hurtigt, som de besvares</translation>
    </message>
    <message>
        <source>Send many test SMS from a file, or list, pause, resume and cancel batches</source>
        <translation>Send mange test-SMS fra en fil, eller vis, pausér, genoptag og annullér portioner</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML to this file</source>
        <translation>Skriv rapporten som JUnit XML til denne fil</translation>
    </message>
    <message>
        <source>xlsx or CSV with the columns Trin, Testperson (or Modtager), Tekst, Forventet and, when wanted, Materiale and Rute</source>
        <translation>xlsx eller CSV med kolonnerne Trin, Testperson (eller Modtager), Tekst, Forventet og efter ønske Materiale og Rute</translation>
    </message>
    <message>
        <source>Write the report as a spreadsheet to this file (xlsx)</source>
        <translation>Skriv rapporten som regneark til denne fil (xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) run; failed: {failures}.</source>
        <translation>
            <numerusform>%n trin kørt; fejlet: {failures}.</numerusform>
            <numerusform>%n trin kørt; fejlet: {failures}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test plans: messages with what is expected of each</source>
        <translation>Testplaner: beskeder med det, der forventes af hver</translation>
    </message>
    <message>
        <source>Run a plan step by step and write its report; exit code 1 when a step fails</source>
        <translation>Kør en plan trin for trin og skriv dens rapport; exit-kode 1, når et trin fejler</translation>
    </message>
    <message>
        <source>All of them now, not only those whose next attempt has come</source>
        <translation>Dem alle nu, ikke kun dem, hvis næste forsøg er kommet</translation>
    </message>
    <message>
        <source>Outside the sending hours: keep it in the queue until they begin</source>
        <translation>Uden for sendetidsrummet: lad den vente i køen, til det begynder</translation>
    </message>
    <message>
        <source>Nothing in the queue of {miljoe} goes out now. See what waits with: nemsmsctl sms list; send all of it with: nemsmsctl sms retry --all.</source>
        <translation>Intet i køen for {miljoe} skal sendes nu. Se, hvad der venter, med: nemsmsctl sms list; send det hele med: nemsmsctl sms retry --all.</translation>
    </message>
    <message>
        <source>Send what waits in the queue and is due, with the same identifiers; or the one that is named</source>
        <translation>Send det, der venter i køen, og hvis tid er kommet, med de samme identifikatorer; eller den, der er nævnt</translation>
    </message>
    <message>
        <source>Take back a message by SF1601 that waits for its day, or one that waits in the queue for the sending hours</source>
        <translation>Kald en besked ad SF1601, der venter på sin dag, tilbage, eller en, der venter i køen på sendetidsrummet</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no time to wait for a delivery. Write a number of seconds from 1 to 3600.</source>
        <translation>&quot;{value}&quot; er ikke en tid at vente på en aflevering. Skriv et antal sekunder fra 1 til 3600.</translation>
    </message>
    <message>
        <source>A brace in the text has no fellow. Put both braces around a placeholder&apos;s name, and write a brace that is meant as one twice.</source>
        <translation>En krøllet parentes i teksten har ingen makker. Sæt begge om en pladsholders navn, og skriv en parentes, der er ment som en, to gange.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a placeholder: use letters, digits, spaces, hyphens and underscores.</source>
        <translation>&quot;{name}&quot; kan ikke være en pladsholder: brug bogstaver, cifre, mellemrum, bindestreger og understreger.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; tells something about health, and an SMS lies open on a screen. Leave it out if the message can do without; it is not stopped.</source>
        <translation>&quot;{word}&quot; fortæller noget om helbred, og en SMS ligger åben på en skærm. Udelad det, hvis beskeden kan undvære det; den stoppes ikke.</translation>
    </message>
    <message>
        <source>{count} messages go out in {miljoe} as batch {batch}. Type their number to say that this is meant.</source>
        <translation>{count} beskeder sendes i {miljoe} som portionen {batch}. Skriv deres antal for at sige, at det er meningen.</translation>
    </message>
    <message>
        <source>Send {count} messages?</source>
        <translation>Send {count} beskeder?</translation>
    </message>
    <message>
        <source>Nothing was sent: the question was not answered with the number of messages, {count}.</source>
        <translation>Intet blev sendt: spørgsmålet blev ikke besvaret med antallet af beskeder, {count}.</translation>
    </message>
    <message>
        <source>Nothing of {batch} was stored or sent, because of what is wrong with some rows. Correct the file and try again.</source>
        <translation>Intet af {batch} blev gemt eller sendt på grund af det, der er galt med nogle rækker. Ret filen og prøv igen.</translation>
    </message>
    <message>
        <source>The first row of {file} names no recipient. Call a column Testperson (a stored test person&apos;s name) or Modtager (CPR or CVR).</source>
        <translation>Første række i {file} nævner ingen modtager. Kald en kolonne Testperson (navnet på en gemt testperson) eller Modtager (CPR eller CVR).</translation>
    </message>
    <message>
        <source>{file} has more than {limit} rows. This is a console for tests, no mass sender: split the file.</source>
        <translation>{file} har mere end {limit} rækker. Dette er en konsol til test, ikke en masseudsender: del filen.</translation>
    </message>
    <message>
        <source>There is no test person {person} in this environment, or more than one, or one without a number.</source>
        <translation>Der er ingen testperson {person} i dette miljø, eller mere end én, eller en uden nummer.</translation>
    </message>
    <message>
        <source>{file} has no rows below its header, so there is nothing to send.</source>
        <translation>{file} har ingen rækker under overskriften, så der er intet at sende.</translation>
    </message>
    <message>
        <source>The text has placeholders that no column fills: {names}. Add the columns or change the text.</source>
        <translation>Teksten har pladsholdere, som ingen kolonne udfylder: {names}. Tilføj kolonnerne, eller ret teksten.</translation>
    </message>
    <message>
        <source>{modtager} gets the same text twice. Remove one of the rows.</source>
        <translation>{modtager} får den samme tekst to gange. Fjern en af rækkerne.</translation>
    </message>
    <message>
        <source>A batch of {count} messages needs a second yes, and nobody can be asked here. Say it beforehand with --antal {count}.</source>
        <translation>En portion på {count} beskeder kræver et ja til, og her kan ingen spørges. Sig det på forhånd med --antal {count}.</translation>
    </message>
    <message>
        <source>The batch {id} was cancelled.</source>
        <translation>Portionen {id} blev annulleret.</translation>
    </message>
    <message>
        <source>The batch {id} came to its end.</source>
        <translation>Portionen {id} blev færdig.</translation>
    </message>
    <message>
        <source>The batch {id} was paused.</source>
        <translation>Portionen {id} blev sat på pause.</translation>
    </message>
    <message>
        <source>The batch {id} was resumed.</source>
        <translation>Portionen {id} blev genoptaget.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepteret.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Faktisk</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Udvekslinger</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Afleveret.</translation>
    </message>
    <message>
        <source>Expected: {expected}. Actual: {actual}</source>
        <translation>Forventet: {expected}. Faktisk: {actual}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEJLET</translation>
    </message>
    <message>
        <source>Accepted and failed afterwards, with code {code}.</source>
        <translation>Accepteret og siden fejlet med kode {code}.</translation>
    </message>
    <message>
        <source>The first row of {file} must name a column Tekst and one of Testperson and Modtager; Trin, Forventet, Materiale and Rute when wanted.</source>
        <translation>Første række i {file} skal nævne en kolonne Tekst og en af Testperson og Modtager; Trin, Forventet, Materiale og Rute efter ønske.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} steps. Split the plan.</source>
        <translation>{file} har mere end {limit} trin. Del planen.</translation>
    </message>
    <message>
        <source>{file} has no steps below its header, so there is nothing to run.</source>
        <translation>{file} har ingen trin under overskriften, så der er intet at køre.</translation>
    </message>
    <message>
        <source>Accepted, and not proven to be delivered within {seconds} seconds.</source>
        <translation>Accepteret, og ikke bevist afleveret inden for {seconds} sekunder.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestået</translation>
    </message>
    <message>
        <source>This plan was run against {miljoe}, an environment outside this console.</source>
        <translation>Denne plan blev kørt mod {miljoe}, et miljø uden for denne konsol.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Simulated: this plan was run against {miljoe}, the console&apos;s own local platform, and says nothing about a real one.</source>
        <translation>Simuleret: denne plan blev kørt mod {miljoe}, konsollens egen lokale platform, og siger intet om en rigtig.</translation>
    </message>
    <message>
        <source>Row {row} of the plan cannot be read:</source>
        <translation>Række {row} i planen kan ikke læses:</translation>
    </message>
    <message>
        <source>Not run: the plan was stopped before.</source>
        <translation>Ikke kørt: planen blev stoppet forinden.</translation>
    </message>
    <message>
        <source>Cancelled with its batch. It may have arrived: nobody answered, and it is not sent again.</source>
        <translation>Annulleret med sin portion. Den kan være nået frem: ingen svarede, og den sendes ikke igen.</translation>
    </message>
    <message>
        <source>The batch {batch} is not in a state for that. Look at it with: nemsmsctl sms batch.</source>
        <translation>Portionen {batch} er ikke i en tilstand til det. Se den med: nemsmsctl sms batch.</translation>
    </message>
    <message>
        <source>There is no batch {id}. See them all with: nemsmsctl sms batch.</source>
        <translation>Der er ingen portion {id}. Se dem alle med: nemsmsctl sms batch.</translation>
    </message>
    <message>
        <source>{person} is a fictive person of a test environment, and {miljoe} is production.</source>
        <translation>{person} er en fiktiv person i et testmiljø, og {miljoe} er produktion.</translation>
    </message>
    <message>
        <source>Goes as text (FilFormat TXT) with Kanalvalg D and Prioritet D.</source>
        <translation>Sendes som tekst (FilFormat TXT) med Kanalvalg D og Prioritet D.</translation>
    </message>
    <message>
        <source>Goes as a MeMo of the type NEMSMS with the text in its notification.</source>
        <translation>Sendes som en MeMo af typen NEMSMS med teksten i dens notification.</translation>
    </message>
    <message>
        <source>{person} is a test person of this environment; the phone {mobil} will ring.</source>
        <translation>{person} er en testperson i dette miljø; telefonen {mobil} vil ringe.</translation>
    </message>
    <message>
        <source>Waits in the queue and goes out at {moment}, with the same identifier (attempts so far: {attempts}).</source>
        <translation>Venter i køen og sendes {moment} med den samme identifikator (forsøg hidtil: {attempts}).</translation>
    </message>
    <message>
        <source>The test SMS {id} may be on its way already, so it cannot be taken back. Look at its timeline.</source>
        <translation>Test-SMS {id} kan allerede være på vej, så den kan ikke kaldes tilbage. Se dens tidslinje.</translation>
    </message>
    <message>
        <source>{who}: no event told the change. Give --fra to see since when.</source>
        <translation>{who}: ingen hændelse meldte ændringen. Angiv --fra for at se siden hvornår.</translation>
    </message>
    <message>
        <source>A message in quarantine was mended and is event {id} now.</source>
        <translation>En besked i karantæne blev rettet og er nu hændelse {id}.</translation>
    </message>
    <message>
        <source>A message in quarantine was written into a file as it came, whole numbers too.</source>
        <translation>En besked i karantæne blev skrevet til en fil, som den kom, også med hele numre.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) replayed into the local platform.</source>
        <translation>
            <numerusform>%n hændelse afspillet til den lokale platform.</numerusform>
            <numerusform>%n hændelser afspillet til den lokale platform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out of the dueslag, each after it was kept here.</source>
        <translation>
            <numerusform>%n hændelse taget ud af dueslaget, efter at den var gemt her.</numerusform>
            <numerusform>%n hændelser taget ud af dueslaget, hver efter at den var gemt her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What went over the wire, masked and kept for a number of days</source>
        <translation>Hvad der er sendt og modtaget, maskeret og gemt i et antal dage</translation>
    </message>
    <message>
        <source>A masked text about one exchange for the desk that owns the fault</source>
        <translation>En maskeret tekst om én udveksling til det bord, fejlen ligger på</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>The request as a curl line; certificate and key are named, never written</source>
        <translation>Forespørgslen som en curl-linje; certifikat og nøgle nævnes, men skrives aldrig</translation>
    </message>
    <message>
        <source>Two exchanges line by line</source>
        <translation>To udvekslinger linje for linje</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
    <message>
        <source>Median and 95th percentile of each operation in the last 30 days</source>
        <translation>Median og 95-percentil for hver operation i de seneste 30 dage</translation>
    </message>
    <message>
        <source>Class kept</source>
        <translation>Overholdt klasse</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Udveksling</translation>
    </message>
    <message>
        <source>List exchanges of the environment, newest first</source>
        <translation>Vis miljøets udvekslinger, nyeste først</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>Median, ms</translation>
    </message>
    <message>
        <source>95 %, ms</source>
        <translation>95 %, ms</translation>
    </message>
    <message>
        <source>Serviceplatformen&apos;s classes are 1 s (simple), 1.5 s (medium) and 4 s (complex); NemSMS has no service goal (SF2250 1.3.1). KY expects 65,000-70,000 calls a month (SF2250 2.1.2).</source>
        <translation>Serviceplatformens klasser er 1 s (simpel), 1,5 s (mellem) og 4 s (kompleks); NemSMS har intet servicemål (SF2250 1.3.1). KY forventer 65.000-70.000 kald om måneden (SF2250 2.1.2).</translation>
    </message>
    <message>
        <source>Show one exchange: texts, times, certificate, and a fault explained</source>
        <translation>Vis én udveksling: tekster, tider, certifikat og en fejl forklaret</translation>
    </message>
    <message>
        <source>TCP and TLS {tls} ms, first byte after {first} ms, in all {total} ms</source>
        <translation>TCP og TLS {tls} ms, første byte efter {first} ms, i alt {total} ms</translation>
    </message>
    <message>
        <source>In all, ms</source>
        <translation>I alt, ms</translation>
    </message>
    <message>
        <source>Id of the exchange</source>
        <translation>Udvekslingens id</translation>
    </message>
    <message>
        <source>Only those with this text in address, request or answer</source>
        <translation>Kun dem med denne tekst i adresse, forespørgsel eller svar</translation>
    </message>
    <message>
        <source>Only those without an answer or with a fault</source>
        <translation>Kun dem uden svar eller med en fejl</translation>
    </message>
    <message>
        <source>Only those about this identifier</source>
        <translation>Kun dem om denne identifikator</translation>
    </message>
    <message>
        <source>Only those of this operation, for example TilmeldNemSMS</source>
        <translation>Kun dem af denne operation, for eksempel TilmeldNemSMS</translation>
    </message>
    <message>
        <source>As a tree of elements instead of text</source>
        <translation>Som et træ af elementer i stedet for tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) from before {before} were deleted by their age.</source>
        <translation>
            <numerusform>%n udveksling fra før {before} er slettet efter sin alder.</numerusform>
            <numerusform>%n udvekslinger fra før {before} er slettet efter deres alder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client certificate (SHA-256): {thumbprint}</source>
        <translation>Klientcertifikat (SHA-256): {thumbprint}</translation>
    </message>
    <message>
        <source>Operation: {operation}, {document}
{url}</source>
        <translation>Operation: {operation}, {document}
{url}</translation>
    </message>
    <message>
        <source>Environment: {miljoe}</source>
        <translation>Miljø: {miljoe}</translation>
    </message>
    <message>
        <source>Fault: {code} {text} (HTTP {status})</source>
        <translation>Fejl: {code} {text} (HTTP {status})</translation>
    </message>
    <message>
        <source>Transaction: {transaction}
Identifier: {identifier}
Our reference: {id}</source>
        <translation>Transaktion: {transaction}
Identifikator: {identifier}
Vores reference: {id}</translation>
    </message>
    <message>
        <source>Time: {time}, answered after {total} ms</source>
        <translation>Tid: {time}, besvaret efter {total} ms</translation>
    </message>
    <message>
        <source>To: {desk}</source>
        <translation>Til: {desk}</translation>
    </message>
    <message>
        <source>There is no exchange {id}; after its days it is deleted.</source>
        <translation>Der er ingen udveksling {id}; efter sine dage bliver den slettet.</translation>
    </message>
    <message>
        <source>Only for this user system: its UUID, or the name of its line-of-business system</source>
        <translation>Kun for dette anvendersystem: dets UUID eller navnet på dets fagsystem</translation>
    </message>
    <message>
        <source>user system</source>
        <translation>anvendersystem</translation>
    </message>
    <message>
        <source>List the user systems that the kommune has service agreements with</source>
        <translation>Vis de anvendersystemer, som kommunen har serviceaftaler med</translation>
    </message>
    <message>
        <source>Report what a month cost the kommune, by service agreement, with the EANs and where each comes from</source>
        <translation>Opgør, hvad en måned kostede kommunen, pr. serviceaftale, med EAN-numrene og hvor hvert kommer fra</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløb</translation>
    </message>
    <message numerus="yes">
        <source>Paid once, apart from the messages: {sum} for %n SysID(s).</source>
        <translation>
            <numerusform>Betalt én gang, ud over beskederne: {sum} for %n SysID.</numerusform>
            <numerusform>Betalt én gang, ud over beskederne: {sum} for %n SysID&apos;er.</numerusform>
        </translation>
    </message>
    <message>
        <source>What {kommune} pays for the messages of {month} that the platform accepted. Simulated ones cost nothing.</source>
        <translation>Hvad {kommune} betaler for de beskeder i {month}, som platformen accepterede. Simulerede koster ikke noget.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>beskeder</translation>
    </message>
    <message>
        <source>{value} is no month. Write it as 2026-11.</source>
        <translation>{value} er ikke en måned. Skriv den som 2026-11.</translation>
    </message>
    <message>
        <source>The month, as 2026-11; left out: the present one</source>
        <translation>Måneden, som 2026-11; udeladt: den nuværende</translation>
    </message>
    <message>
        <source>{sum} for all messages that have a price.</source>
        <translation>{sum} for alle beskeder med en kendt pris.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>An agreement about a message type belongs to one line-of-business system, since its subscriptions do. Name it.</source>
        <translation>En aftale om en beskedtype hører til ét fagsystem, for det gør dens abonnementer. Skriv hvilket.</translation>
    </message>
    <message>
        <source>A CPR of our own making may be a living person&apos;s. Use one of a public test environment and say so as its source, or record that the person has agreed.</source>
        <translation>Et CPR-nummer, vi selv har fundet på, kan være en levende persons. Brug et fra et offentligt testmiljø og angiv det som kilde, eller notér, at personen har sagt ja.</translation>
    </message>
    <message>
        <source>The kommune has no service agreement with a user system called {name}. nemsmsctl aktivitet systems lists them.</source>
        <translation>Kommunen har ingen serviceaftale med et anvendersystem, der hedder {name}. nemsmsctl aktivitet systems viser dem.</translation>
    </message>
    <message>
        <source>{aftale} does not say when {tasks} of [Betingelser] were done.</source>
        <translation>{aftale} siger ikke, hvornår {tasks} i [Betingelser] blev gennemført.</translation>
    </message>
    <message>
        <source>{record} lacks its signing date, its reference, its EAN, or does not cover both NemSMS and Register.</source>
        <translation>{record} mangler underskriftsdato, reference eller EAN, eller dækker ikke både NemSMS og Register.</translation>
    </message>
    <message>
        <source>The authority {subject} above the certificate does not say whom to ask about its own revocation.</source>
        <translation>Udstederen {subject} over certifikatet fortæller ikke, hvem der kan spørges, om den selv er spærret.</translation>
    </message>
    <message>
        <source>The authority {subject} above the certificate was not revoked.</source>
        <translation>Udstederen {subject} over certifikatet er ikke spærret.</translation>
    </message>
    <message>
        <source>The authority {subject} above the certificate was revoked on {date}: nothing that it issued counts any more. Have the certificate issued anew.</source>
        <translation>Udstederen {subject} over certifikatet blev spærret den {date}: intet, den har udstedt, gælder længere. Få udstedt et nyt certifikat.</translation>
    </message>
    <message>
        <source>Whether the authority {subject} above the certificate was revoked is not known. {why}</source>
        <translation>Om udstederen {subject} over certifikatet er spærret, vides ikke. {why}</translation>
    </message>
    <message>
        <source>The private key in the certificate file of {entity} {id} was taken into use for its calls.</source>
        <translation>Den private nøgle i certifikatfilen for {entity} {id} blev taget i brug til dens kald.</translation>
    </message>
    <message>
        <source>The local platform&apos;s database {path} was sealed under another test PKI than the one beside it. Put that PKI back, or delete the folder: the platform then begins anew.</source>
        <translation>Den lokale platforms database {path} er forseglet under en anden test-PKI end den, der ligger ved siden af. Læg den PKI tilbage, eller slet mappen: så begynder platformen forfra.</translation>
    </message>
    <message>
        <source>The secret {name} is larger than the {most} bytes that a keychain keeps in one entry. It belongs in the store.</source>
        <translation>Hemmeligheden {name} er større end de {most} byte, et nøglelager gemmer i én post. Den hører hjemme i lageret.</translation>
    </message>
    <message>
        <source>The prices are those of {sources}.</source>
        <translation>Priserne er fra {sources}.</translation>
    </message>
    <message>
        <source>One citizen or company: everything that is known of them</source>
        <translation>Én borger eller virksomhed: alt, hvad der vides om dem</translation>
    </message>
    <message>
        <source>Look up, and show enrolments, messages and events; the reason stays in the log</source>
        <translation>Slå op, og vis tilmeldinger, beskeder og hændelser; grunden bliver i loggen</translation>
    </message>
    <message>
        <source>Write the evidence as PDF to this file</source>
        <translation>Skriv beviset som PDF til denne fil</translation>
    </message>
    <message>
        <source>Why you look: the log and the evidence keep it</source>
        <translation>Hvorfor du kigger: loggen og beviset gemmer det</translation>
    </message>
    <message>
        <source>Language of the template&apos;s text: da or en</source>
        <translation>Sprog for skabelonens tekst: da eller en</translation>
    </message>
    <message>
        <source>Send the text of this template (its name)</source>
        <translation>Send teksten fra denne skabelon (dens navn)</translation>
    </message>
    <message>
        <source>The Danish text; a name in braces is a placeholder</source>
        <translation>Den danske tekst; et navn i krøllede parenteser er en pladsholder</translation>
    </message>
    <message>
        <source>xlsx or CSV whose columns are the placeholders&apos; values, as for a batch</source>
        <translation>xlsx eller CSV, hvis kolonner er pladsholdernes værdier, som til en portion</translation>
    </message>
    <message>
        <source>The English text; a name in braces is a placeholder</source>
        <translation>Den engelske tekst; et navn i krøllede parenteser er en pladsholder</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <source>Those that are retired, too</source>
        <translation>Også dem, der er udgået</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Tilbyd den igen</translation>
    </message>
    <message>
        <source>A placeholder&apos;s value as NAME=TEXT; once for each</source>
        <translation>En pladsholders værdi som NAVN=TEKST; én gang for hver</translation>
    </message>
    <message>
        <source>Templates of test SMS, in Danish and English</source>
        <translation>Skabeloner til test-SMS, på dansk og engelsk</translation>
    </message>
    <message>
        <source>Make a template</source>
        <translation>Lav en skabelon</translation>
    </message>
    <message>
        <source>The longest text that the rows of a file give; exit code 3 above 160 characters</source>
        <translation>Den længste tekst, som en fils rækker giver; exit-kode 3 over 160 tegn</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Vis skabeloner</translation>
    </message>
    <message>
        <source>Offer a template no more; what was sent with it stays</source>
        <translation>Tilbyd ikke en skabelon mere; det, der er sendt med den, bliver</translation>
    </message>
    <message>
        <source>Write a new version; those before it stay</source>
        <translation>Skriv en ny version; de tidligere bliver</translation>
    </message>
    <message>
        <source>Show a template with its versions and where it was used</source>
        <translation>Vis en skabelon med dens versioner og hvor den er brugt</translation>
    </message>
    <message>
        <source>{navn}, version {version}, used {used} times</source>
        <translation>{navn}, version {version}, brugt {used} gange</translation>
    </message>
    <message>
        <source>Row {row} gives the longest text: {characters} characters.</source>
        <translation>Række {row} giver den længste tekst: {characters} tegn.</translation>
    </message>
    <message>
        <source>There are no templates. Make one with: nemsmsctl sms template create</source>
        <translation>Der er ingen skabeloner. Lav en med: nemsmsctl sms template create</translation>
    </message>
    <message>
        <source>{moment}: version {version} in the batch {navn}</source>
        <translation>{moment}: version {version} i portionen {navn}</translation>
    </message>
    <message>
        <source>{moment}: version {version} in the plan {navn}</source>
        <translation>{moment}: version {version} i planen {navn}</translation>
    </message>
    <message>
        <source>{moment}: version {version} in the message {navn}</source>
        <translation>{moment}: version {version} i beskeden {navn}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value of a placeholder. Write NAME=TEXT.</source>
        <translation>&quot;{value}&quot; er ikke en pladsholders værdi. Skriv NAVN=TEKST.</translation>
    </message>
    <message>
        <source>Version {version} of {moment} by {by}</source>
        <translation>Version {version} fra {moment} af {by}</translation>
    </message>
    <message>
        <source>Write the report as PDF to this file</source>
        <translation>Skriv rapporten som PDF til denne fil</translation>
    </message>
    <message>
        <source>{step} waits {seconds} seconds for a tester. Who sees it on the phone ticks with: nemsmsctl sms tick {id} --hvem NAME</source>
        <translation>{step} venter {seconds} sekunder på en tester. Den, der ser den på telefonen, sætter flueben med: nemsmsctl sms tick {id} --hvem NAVN</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is nothing that a step can expect. Write accepteret, afvist CODE, stoppet CODE, afleveret SECONDS or modtaget SECONDS.</source>
        <translation>&quot;{value}&quot; er ikke noget, et trin kan forvente. Skriv accepteret, afvist KODE, stoppet KODE, afleveret SEKUNDER eller modtaget SEKUNDER.</translation>
    </message>
    <message>
        <source>The report is written to {path}.</source>
        <translation>Rapporten er skrevet til {path}.</translation>
    </message>
    <message>
        <source>The masked text for the case is in the clipboard.</source>
        <translation>Den maskerede tekst til sagen ligger i udklipsholderen.</translation>
    </message>
    <message>
        <source>The curl line is in the clipboard. It names certificate and key, and holds neither.</source>
        <translation>curl-linjen ligger i udklipsholderen. Den nævner certifikat og nøgle og rummer ingen af dem.</translation>
    </message>
    <message>
        <source>Somebody was looked at as a whole, for this reason: {reason}</source>
        <translation>Nogen blev set som et hele, af denne grund: {reason}</translation>
    </message>
    <message>
        <source>The template {navn} was made.</source>
        <translation>Skabelonen {navn} blev lavet.</translation>
    </message>
    <message>
        <source>The template {navn} is offered again.</source>
        <translation>Skabelonen {navn} tilbydes igen.</translation>
    </message>
    <message>
        <source>The template {navn} is offered no more.</source>
        <translation>Skabelonen {navn} tilbydes ikke mere.</translation>
    </message>
    <message>
        <source>The template {navn} has a new version: {version}.</source>
        <translation>Skabelonen {navn} har en ny version: {version}.</translation>
    </message>
    <message>
        <source>consent noted by {by}</source>
        <translation>samtykke noteret af {by}</translation>
    </message>
    <message>
        <source>delivered {moment}, by {by}</source>
        <translation>afleveret {moment}, ifølge {by}</translation>
    </message>
    <message>
        <source>{modtager} is enrolled in NemSMS, says the look-up.</source>
        <translation>{modtager} er tilmeldt NemSMS, siger opslaget.</translation>
    </message>
    <message>
        <source>Enrolments from here</source>
        <translation>Tilmeldinger herfra</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Messages from here</source>
        <translation>Beskeder herfra</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Why this person is looked at is missing. Say it in a few words: the audit log and the evidence keep it.</source>
        <translation>Der mangler en grund til at kigge på denne person. Sig det med få ord: auditloggen og beviset gemmer den.</translation>
    </message>
    <message>
        <source>{modtager} is not enrolled in NemSMS, says the look-up.</source>
        <translation>{modtager} er ikke tilmeldt NemSMS, siger opslaget.</translation>
    </message>
    <message>
        <source>Seen in {miljoe}, an environment outside this console.</source>
        <translation>Set i {miljoe}, et miljø uden for denne konsol.</translation>
    </message>
    <message>
        <source>Reason for looking</source>
        <translation>Grund til at kigge</translation>
    </message>
    <message>
        <source>Simulated: seen in {miljoe}, the console&apos;s own local platform, and says nothing about a real person.</source>
        <translation>Simuleret: set i {miljoe}, konsollens egen lokale platform, og siger intet om en rigtig person.</translation>
    </message>
    <message>
        <source>Evidence about {modtager}</source>
        <translation>Bevis om {modtager}</translation>
    </message>
    <message>
        <source>Whether {modtager} is enrolled could not be asked.</source>
        <translation>Om {modtager} er tilmeldt, kunne ikke spørges.</translation>
    </message>
    <message>
        <source>A recipient was signed on from here by TilmeldNemSMS (EP_NS3). SF2250 specifies that operation for production only, and {miljoe} is none: what it did here proves nothing about production (SF2250 3.2.5).</source>
        <translation>En modtager er tilmeldt herfra med TilmeldNemSMS (EP_NS3). SF2250 beskriver kun den operation for produktion, og {miljoe} er ikke produktion: hvad den gjorde her, beviser intet om produktion (SF2250 3.2.5).</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Forbehold</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan&apos;s SHA-256</source>
        <translation>Planens SHA-256</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuleret</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hvad den siger</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Programmets version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Accepted, and nobody ticked &quot;received on the phone&quot; within {seconds} seconds.</source>
        <translation>Accepteret, og ingen satte flueben ved &quot;modtaget på telefonen&quot; inden for {seconds} sekunder.</translation>
    </message>
    <message>
        <source>It came to its end before a tester ticked &quot;received on the phone&quot;.</source>
        <translation>Den nåede sin afslutning, før en tester satte flueben ved &quot;modtaget på telefonen&quot;.</translation>
    </message>
    <message>
        <source>Test report: {plan}</source>
        <translation>Testrapport: {plan}</translation>
    </message>
    <message>
        <source>Received on the phone, says {who}.</source>
        <translation>Modtaget på telefonen, siger {who}.</translation>
    </message>
    <message>
        <source>{navn} has a newer version by now. Read it again and write on from there.</source>
        <translation>{navn} har nu en nyere version. Læs den igen, og skriv videre derfra.</translation>
    </message>
    <message>
        <source>{navn} has no text. Write it in Danish, in English or in both.</source>
        <translation>{navn} har ingen tekst. Skriv den på dansk, på engelsk eller på begge.</translation>
    </message>
    <message>
        <source>The text of {navn} cannot be a template. Mend what is wrong with it, and save it again.</source>
        <translation>Teksten i {navn} kan ikke være en skabelon. Ret det, der er galt med den, og gem den igen.</translation>
    </message>
    <message>
        <source>{navn} has no text in the language {language}.</source>
        <translation>{navn} har ingen tekst på sproget {language}.</translation>
    </message>
    <message>
        <source>{navn} needs a value for: {names}.</source>
        <translation>{navn} mangler en værdi for: {names}.</translation>
    </message>
    <message>
        <source>There is a template {navn} already. Revise it, or choose another name.</source>
        <translation>Der er allerede en skabelon {navn}. Ret den, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>There is no template {navn}.</source>
        <translation>Der er ingen skabelon {navn}.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En skabelon skal have et navn.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is not in force (last day {day}), so the service would not open its door.</source>
        <translation>Certifikatet {certificate} gælder ikke (sidste dag {day}), så servicen ville ikke lukke op.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is the user system&apos;s and belongs to {kommune}.</source>
        <translation>Certifikatet {certificate} er anvendersystemets og tilhører {kommune}.</translation>
    </message>
    <message>
        <source>The certificate {certificate} belongs to CVR {cvr}, which is not {kommune}. Towards Serviceplatformen that is right only when {supplier} has that number.</source>
        <translation>Certifikatet {certificate} tilhører CVR {cvr}, som ikke er {kommune}. Over for Serviceplatformen er det kun rigtigt, når {supplier} har det nummer.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is KOMBIT&apos;s, which is shown towards the sender side and never by a user system.</source>
        <translation>Certifikatet {certificate} er KOMBITs, som vises over for afsendersiden og aldrig af et anvendersystem.</translation>
    </message>
    <message>
        <source>The certificate {certificate} belongs to another environment.</source>
        <translation>Certifikatet {certificate} tilhører et andet miljø.</translation>
    </message>
    <message>
        <source>The certificate {certificate} is recorded for another role. Towards Serviceplatformen the user system&apos;s certificate is shown, not the register&apos;s and not Serviceplatformen&apos;s own.</source>
        <translation>Certifikatet {certificate} er registreret til en anden rolle. Over for Serviceplatformen vises anvendersystemets certifikat, ikke registrets og ikke Serviceplatformens eget.</translation>
    </message>
    <message>
        <source>Billed to EAN {ean}, that of {aftale} with Digital Post.</source>
        <translation>Faktureres EAN {ean}, som {aftale} har med Digital Post.</translation>
    </message>
    <message>
        <source>{kommune} has agreements with Digital Post with several EANs: {eans}. One of them is billed.</source>
        <translation>{kommune} har aftaler med Digital Post med flere EAN: {eans}. Et af dem faktureres.</translation>
    </message>
    <message>
        <source>Would be billed to EAN {ean}, that of {aftale} with Digital Post.</source>
        <translation>Ville blive faktureret EAN {ean}, som {aftale} har med Digital Post.</translation>
    </message>
    <message>
        <source>No EAN is known here that {kommune} is billed by: record it on the connection agreement with Digital Post.</source>
        <translation>Her kendes intet EAN, som {kommune} faktureres på: registrér det på tilslutningsaftalen med Digital Post.</translation>
    </message>
    <message>
        <source>Choose the user system&apos;s certificate on the environment.</source>
        <translation>Vælg anvendersystemets certifikat på miljøet.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Sender systems</source>
        <translation>Afsendersystemer</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>Service agreements</source>
        <translation>Serviceaftaler</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Miljøer</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Myndigheder</translation>
    </message>
    <message>
        <source>Test SMS</source>
        <translation>Test-SMS</translation>
    </message>
    <message>
        <source>Test persons</source>
        <translation>Testpersoner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Connection agreements</source>
        <translation>Tilslutningsaftaler</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Registration groups</source>
        <translation>Tilmeldingsgrupper</translation>
    </message>
    <message>
        <source>Materials in groups</source>
        <translation>Materialer i grupper</translation>
    </message>
    <message>
        <source>Kinds of message</source>
        <translation>Forsendelsestyper</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikater</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Consistency check</source>
        <translation>Sammenhængskontrol</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Overførsel</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Udløb</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Nøgler og hemmeligheder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Tilmelding</translation>
    </message>
    <message>
        <source>Batches and plans</source>
        <translation>Portioner og planer</translation>
    </message>
    <message>
        <source>Citizen overview</source>
        <translation>Borgeroverblik</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Udvekslinger</translation>
    </message>
</context>
<context>
    <name>PolicyTemplate</name>
    <message>
        <source>NemSMS-konsol</source>
        <translation>NemSMS-konsol</translation>
    </message>
    <message>
        <source>Settings of NemSMS-konsol. What is set here is shown as locked in the program and cannot be changed there.</source>
        <translation>Indstillinger i NemSMS-konsol. Det, der sættes her, vises som låst i programmet og kan ikke ændres dér.</translation>
    </message>
    <message>
        <source>NemSMS-konsol on Windows 10 1809 or later</source>
        <translation>NemSMS-konsol på Windows 10 1809 eller nyere</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Its thumbprint (SHA-256)</source>
        <translation>Dets aftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceaftale</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Certificates of register and service agreement</source>
        <translation>Certifikater på register og serviceaftale</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>Changed since confirmed</source>
        <translation>Ændret siden bekræftet</translation>
    </message>
    <message>
        <source>Confirmed long ago</source>
        <translation>Bekræftet for længe siden</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
</context>
<context>
    <name>SmsChecks</name>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 af %2 tegn.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Erstat dem</translation>
    </message>
    <message>
        <source>Strong warning: </source>
        <translation>Stærk advarsel: </translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Note</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
</context>
<context>
    <name>nemsms::konsol::Session</name>
    <message>
        <source>Going on with messages from the queue</source>
        <translation>Fortsætter med beskeder fra køen</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ActivityDrawer</name>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Nothing runs. What takes long shows up here and can be cancelled.</source>
        <translation>Intet kører. Det, der tager tid, vises her og kan annulleres.</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>Ryd det afsluttede</translation>
    </message>
    <message>
        <source>Fold the list of activities</source>
        <translation>Fold listen over aktiviteter sammen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::AfsendersystemPage</name>
    <message>
        <source>Sender systems</source>
        <comment>Danish: Afsendersystemer</comment>
        <translation>Afsendersystemer</translation>
    </message>
    <message>
        <source>The systems that send on behalf of the authority in Digital Post (afsendersystemer). Each has its own SysID.</source>
        <translation>De systemer, der sender på myndighedens vegne i Digital Post. Hvert har sit eget SysID.</translation>
    </message>
    <message>
        <source>New sender system</source>
        <translation>Nyt afsendersystem</translation>
    </message>
    <message>
        <source>Search name or SysID</source>
        <translation>Søg på navn eller SysID</translation>
    </message>
    <message>
        <source>No sender system yet</source>
        <translation>Intet afsendersystem endnu</translation>
    </message>
    <message>
        <source>A sender system carries the SysID that messages are sent with. Make the first one from your agreement with Digital Post.</source>
        <translation>Et afsendersystem har det SysID, beskeder sendes med. Opret det første ud fra jeres aftale med Digital Post.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::AftaleSection</name>
    <message>
        <source>Where it stands</source>
        <translation>Hvor den står</translation>
    </message>
    <message>
        <source>%1. Set by hand, as the administration module says it.</source>
        <translation>%1. Sættes i hånden, som administrationsmodulet siger det.</translation>
    </message>
    <message>
        <source>%1. Said by %2 on %3.</source>
        <translation>%1. Sagt af %2 den %3.</translation>
    </message>
    <message>
        <source>Reason or note for the next state</source>
        <translation>Begrundelse eller bemærkning til næste tilstand</translation>
    </message>
    <message>
        <source>Set the state: %1</source>
        <translation>Sæt tilstanden: %1</translation>
    </message>
    <message>
        <source>EANs that have to do with it</source>
        <translation>EAN-numre, der har med den at gøre</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ingen registrering</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>Sådan læses teksten</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::AktivitetPage</name>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
    <message>
        <source>Original wording: “%1”</source>
        <translation>Original ordlyd: »%1«</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>Danish: Aktiviteter</comment>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dertil</translation>
    </message>
    <message>
        <source>%1 of %2 proven</source>
        <translation>%1 af %2 bevist</translation>
    </message>
    <message>
        <source>All user systems</source>
        <translation>Alle anvendersystemer</translation>
    </message>
    <message>
        <source>What it takes to connect the kommune to NemSMS (aktiviteter), for one user system or all, and what the configuration already proves. Nothing is changed here.</source>
        <translation>Hvad der skal til for at tilslutte kommunen til NemSMS (aktiviteter), for ét anvendersystem eller alle, og hvad opsætningen allerede beviser. Her ændres intet.</translation>
    </message>
    <message>
        <source>User system</source>
        <translation>Anvendersystem</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ApiKeySection</name>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>Why the key is to be used (the log keeps it)</source>
        <translation>Hvorfor nøglen skal bruges (loggen gemmer det)</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Indtast nøglen…</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopiér nøglen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Fjern den</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BatchForm</name>
    <message>
        <source>Text, for rows without one of their own; a column&apos;s name in braces stands for its value</source>
        <translation>Tekst til rækker uden egen tekst; en kolonnes navn i krøllede parenteser står for dens værdi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Beskeder i sekundet</translation>
    </message>
    <message>
        <source>As fast as answered</source>
        <translation>Så hurtigt som de besvares</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Tjek filen</translation>
    </message>
    <message>
        <source>Reads the file, judges every row and looks every recipient up. Nothing is sent.</source>
        <translation>Læser filen, bedømmer hver række og slår hver modtager op. Intet sendes.</translation>
    </message>
    <message>
        <source>Send the batch</source>
        <translation>Send portionen</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BatchPage</name>
    <message>
        <source>Batches and plans</source>
        <translation>Portioner og planer</translation>
    </message>
    <message>
        <source>Many test SMS at once, each with a life of its own. At most 1,000, to test persons: this is a console for tests and not a mass sender.</source>
        <translation>Mange test-SMS på én gang, hver med sit eget liv. Højst 1.000, til testpersoner: dette er en konsol til test og ikke en masseafsender.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Portioner</translation>
    </message>
    <message>
        <source>Test plans</source>
        <translation>Testplaner</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BatchPanel</name>
    <message>
        <source>Sending the batch %1</source>
        <translation>Sender portionen %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annullér resten</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Portioner</translation>
    </message>
    <message>
        <source>Messages answered</source>
        <translation>Besvarede beskeder</translation>
    </message>
    <message>
        <source>No batch was sent here yet</source>
        <translation>Her er endnu ikke sendt nogen portion</translation>
    </message>
    <message>
        <source>Choose a spreadsheet with a row for each of up to 1,000 test persons, check it and send it. nemsmsctl sms batch FILE does the same, and is shown here while it goes.</source>
        <translation>Vælg et regneark med en række til hver af op til 1.000 testpersoner, tjek det, og send det. nemsmsctl sms batch FIL gør det samme og vises her, mens den sendes.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BatchTableModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>messages answered, messages in all</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who began it</comment>
        <translation>Af</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BorgerPage</name>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>tilmeldt</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>ikke tilmeldt</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bevis</translation>
    </message>
    <message>
        <source>Citizen overview</source>
        <comment>Danish: Borgeroverblik</comment>
        <translation>Borgeroverblik</translation>
    </message>
    <message>
        <source>One citizen or company on one page, masked: whether they are enrolled, and what was done from here. The reason stays in the log.</source>
        <translation>Én borger eller virksomhed på én side, maskeret: om de er tilmeldt, og hvad der er gjort herfra. Grunden bliver i loggen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kig</translation>
    </message>
    <message>
        <source>Save the evidence as PDF…</source>
        <translation>Gem beviset som PDF…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Another CPR or CVR number…</source>
        <translation>Et andet CPR- eller CVR-nummer…</translation>
    </message>
    <message>
        <source>CPR or CVR number</source>
        <translation>CPR- eller CVR-nummer</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceaftale</translation>
    </message>
    <message>
        <source>Reason for looking</source>
        <translation>Grund til at kigge</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BulkPane</name>
    <message>
        <source>Has the value already</source>
        <translation>Har allerede værdien</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Ret %n post</numerusform>
            <numerusform>Ret %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold this pane (Esc)</source>
        <translation>Fold ruden sammen (Esc)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Why (for the history; may be empty)</source>
        <translation>Hvorfor (til historikken; må være tom)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Vis, hvad der ændres</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Ret alle</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Det, der ændres</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CertifikatImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importér %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Ask whether it is revoked</source>
        <translation>Spørg, om det er spærret</translation>
    </message>
    <message>
        <source>Asks over the network, where the certificate says</source>
        <translation>Spørger over nettet, hvor certifikatet siger</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CertifikatPage</name>
    <message>
        <source>Certificates</source>
        <comment>Danish: Certifikater</comment>
        <translation>Certifikater</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nyt certifikat</translation>
    </message>
    <message>
        <source>Search name or subject</source>
        <translation>Søg navn eller emne</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Intet certifikat endnu</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b);;All files (*)</source>
        <translation>Certifikater (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Import certificate file…</source>
        <translation>Importér certifikatfil…</translation>
    </message>
    <message>
        <source>The certificates that agreements, registers and environments use (certifikater). A private key is kept sealed in the store and is never shown.</source>
        <translation>De certifikater, som aftaler, registre og miljøer bruger. En privat nøgle gemmes forseglet i databasen og vises aldrig.</translation>
    </message>
    <message>
        <source>The register and the service agreement must name the same certificate. Import its file, or drop it here, to see when it runs out.</source>
        <translation>Registret og serviceaftalen skal nævne samme certifikat. Importér dets fil, eller slip den her, for at se, hvornår det udløber.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CockpitPage</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An API key has no roll-over plan: order a new key in the portal, enter its dates on the sender system, and remove the old one when the new one answers.</source>
        <translation>En API-nøgle har ingen udskiftningsplan: bestil en ny nøgle i portalen, angiv dens datoer på afsendersystemet, og fjern den gamle, når den nye svarer.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <comment>Danish: Udløb</comment>
        <translation>Udløb</translation>
    </message>
    <message>
        <source>When certificates and API keys run out, and what stops that day. Looking changes nothing.</source>
        <translation>Hvornår certifikater og API-nøgler udløber, og hvad der stopper den dag. Intet ændres af at se.</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Gå til registreringen</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderfil…</translation>
    </message>
    <message>
        <source>Proof sheet…</source>
        <translation>Bevisark…</translation>
    </message>
    <message>
        <source>Roll-over</source>
        <translation>Udskiftning</translation>
    </message>
    <message>
        <source>Register and service agreement</source>
        <translation>Register og serviceaftale</translation>
    </message>
    <message>
        <source>Certificates and API keys</source>
        <translation>Certifikater og API-nøgler</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CockpitTableModel</name>
    <message>
        <source>No end known</source>
        <translation>Intet udløb kendt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Inden for %n dag</numerusform>
            <numerusform>Inden for %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>Certificate with key</source>
        <translation>Certifikat med nøgle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Certificate or key</source>
        <translation>Certifikat eller nøgle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dage tilbage</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Hvad det bærer</translation>
    </message>
    <message>
        <source>API key, sealed here</source>
        <translation>API-nøgle, forseglet her</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ColumnPopup</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Further to the left (Alt+Up)</source>
        <translation>Længere til venstre (Alt+Op)</translation>
    </message>
    <message>
        <source>Further to the right (Alt+Down)</source>
        <translation>Længere til højre (Alt+Ned)</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardkolonner</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CommandPalette</name>
    <message>
        <source>Type what you look for or want to do</source>
        <translation>Skriv, hvad du leder efter eller vil gøre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer.</source>
        <translation>Intet har de ord. Prøv med færre.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ConnectionCheck</name>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Navn (DNS)</translation>
    </message>
    <message>
        <source>Line (TCP)</source>
        <translation>Forbindelse (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Kryptering (TLS)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>This is on our own desk.</source>
        <translation>Det ligger på vores eget bord.</translation>
    </message>
    <message>
        <source>This is on the desk of network operations.</source>
        <translation>Det ligger på netværksdriftens bord.</translation>
    </message>
    <message>
        <source>This is on the supplier&apos;s desk.</source>
        <translation>Det ligger på leverandørens bord.</translation>
    </message>
    <message>
        <source>This is on Serviceplatformen&apos;s desk (KOMBIT).</source>
        <translation>Det ligger på Serviceplatformens bord (KOMBIT).</translation>
    </message>
    <message>
        <source>This is on the authority&apos;s desk.</source>
        <translation>Det ligger på myndighedens bord.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Kontrollér forbindelsen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ikke nået</translation>
    </message>
    <message>
        <source>It stopped at: %1.</source>
        <translation>Det stoppede ved: %1.</translation>
    </message>
    <message>
        <source>Every layer answers.</source>
        <translation>Alle lag svarer.</translation>
    </message>
    <message>
        <source>This was against the simulated local platform.</source>
        <translation>Det var mod den simulerede lokale platform.</translation>
    </message>
    <message>
        <source>This is on NemSMS&apos;s own desk (Digital Post).</source>
        <translation>Det ligger på NemSMS&apos; eget bord (Digital Post).</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::EntityPage</name>
    <message>
        <source>Show retired</source>
        <translation>Vis udgåede</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>No record matches what you wrote. Try fewer letters.</source>
        <translation>Intet passer til det, du skrev. Prøv med færre bogstaver.</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>Ret flere…</translation>
    </message>
    <message>
        <source>Mark several rows with Ctrl or Shift first.</source>
        <translation>Markér først flere rækker med Ctrl eller Skift.</translation>
    </message>
    <message>
        <source>No record fits all of the filters above.</source>
        <translation>Ingen registrering passer til alle filtrene ovenfor.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Fjern alle filtre</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::EntityTableModel</name>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>sorted descending, key %1 of %2</source>
        <translation>sorteret faldende, nøgle %1 af %2</translation>
    </message>
    <message>
        <source>sorted ascending, key %1 of %2</source>
        <translation>sorteret stigende, nøgle %1 af %2</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtreret</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::EnvironmentBand</name>
    <message>
        <source>LOCAL PLATFORM</source>
        <comment>kind of environment; Danish: LOKAL PLATFORM</comment>
        <translation>LOKAL PLATFORM</translation>
    </message>
    <message>
        <source>EXTERNAL TEST ENVIRONMENT</source>
        <comment>kind of environment; Danish: EKSTERNT TESTMILJØ</comment>
        <translation>EKSTERNT TESTMILJØ</translation>
    </message>
    <message>
        <source>PRODUCTION ENVIRONMENT</source>
        <comment>kind of environment; Danish: PRODUKTIONSMILJØ</comment>
        <translation>PRODUKTIONSMILJØ</translation>
    </message>
    <message>
        <source>simulated, demo data</source>
        <translation>simuleret, demodata</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuleret</translation>
    </message>
    <message>
        <source>Choose an environment</source>
        <translation>Vælg et miljø</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Miljø: %1, %2</translation>
    </message>
    <message>
        <source>Choose an authority</source>
        <translation>Vælg en myndighed</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Myndighed: %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Søgning eller kommando</translation>
    </message>
    <message>
        <source>NO ENVIRONMENT CHOSEN</source>
        <comment>where the kind of environment stands; Danish: INTET MILJØ VALGT</comment>
        <translation>INTET MILJØ VALGT</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ExchangePane</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Intet er sendt endnu.</translation>
    </message>
    <message>
        <source>%1: no answer after %2 ms</source>
        <translation>%1: intet svar efter %2 ms</translation>
    </message>
    <message>
        <source>%1: HTTP %2 after %3 ms</source>
        <translation>%1: HTTP %2 efter %3 ms</translation>
    </message>
    <message>
        <source>Raw messages</source>
        <translation>Rå beskeder</translation>
    </message>
    <message>
        <source>CPR and mobile numbers were masked before anything was kept.</source>
        <translation>CPR- og mobilnumre er maskeret, før noget blev gemt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørgsel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Which exchange</source>
        <translation>Hvilken udveksling</translation>
    </message>
    <message>
        <source>Fold this pane (Esc)</source>
        <translation>Fold ruden sammen (Esc)</translation>
    </message>
    <message>
        <source>%1 %2, HTTP %3</source>
        <translation>%1 %2, HTTP %3</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ExpiryTimeline</name>
    <message numerus="yes">
        <source>Timeline of %n ends; the table says the same</source>
        <translation>
            <numerusform>Tidslinje med %n udløb; tabellen siger det samme</numerusform>
            <numerusform>Tidslinje med %n udløb; tabellen siger det samme</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::FieldRow</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>a new value</source>
        <translation>en ny værdi</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (påkrævet)</translation>
    </message>
    <message>
        <source>Kept and hidden. Write only to replace it.</source>
        <translation>Gemt og skjult. Skriv kun for at erstatte.</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Kan ikke ændres senere.</translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
        <translation>Kan ikke ændres.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::FilterChips</name>
    <message>
        <source>Remove all filters</source>
        <translation>Fjern alle filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Fjern filteret “%1”</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::FilterPopup</name>
    <message>
        <source>Say first what the column shall hold.</source>
        <translation>Sig først, hvad kolonnen skal indeholde.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrér efter %1</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Hvordan der filtreres</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>Hele værdien</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Find i listen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, this one among them</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrér</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Fjern filter</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::FjernprintSection</name>
    <message>
        <source>Notice to KY and KSD</source>
        <translation>Varsel til KY og KSD</translation>
    </message>
    <message>
        <source>The Fjernprint supplier is another than the one that KY and KSD know. It is the kommune&apos;s duty to tell them in good time, or their print fails (SF1600). Send them this text, and say so.</source>
        <translation>Fjernprintleverandøren er en anden end den, KY og KSD kender. Det er kommunens ansvar at varsle dem i god tid, ellers fejler deres print (SF1600). Send dem denne tekst, og markér, at den er sendt.</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Varslets tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Det er sendt</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ForsendelsestypePage</name>
    <message>
        <source>Kinds of message</source>
        <comment>Danish: Forsendelsestyper</comment>
        <translation>Forsendelsestyper</translation>
    </message>
    <message>
        <source>Which MaterialeID each line-of-business system uses for its messages (forsendelsestyper).</source>
        <translation>Hvilket MaterialeID hvert fagsystem bruger til sine forsendelser.</translation>
    </message>
    <message>
        <source>New kind of message</source>
        <translation>Ny forsendelsestype</translation>
    </message>
    <message>
        <source>Search system or name</source>
        <translation>Søg fagsystem eller navn</translation>
    </message>
    <message>
        <source>No kind of message yet</source>
        <translation>Ingen forsendelsestype endnu</translation>
    </message>
    <message>
        <source>The supplier of the line-of-business system records which MaterialeID it sends with. Enter what was recorded there, so that both can be compared.</source>
        <translation>Fagsystemets leverandør registrerer, hvilket MaterialeID der sendes med. Indtast det, der er registreret dér, så de to kan sammenholdes.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::FundTableModel</name>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der blev fundet</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>Hvis bord</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::GruppetilknytningPage</name>
    <message>
        <source>Materials in groups</source>
        <comment>Danish: Materialer i grupper</comment>
        <translation>Materialer i grupper</translation>
    </message>
    <message>
        <source>Which materials belong to which registration groups (gruppetilknytninger). Both ends have the same type.</source>
        <translation>Hvilke materialer der hører til hvilke tilmeldingsgrupper. Begge ender har samme type.</translation>
    </message>
    <message>
        <source>Put a material in a group</source>
        <translation>Sæt et materiale i en gruppe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>No material is in a group yet</source>
        <translation>Intet materiale er i en gruppe endnu</translation>
    </message>
    <message>
        <source>A material reaches nobody before it belongs to a group. Choose a material and its group.</source>
        <translation>Et materiale når ingen, før det hører til en gruppe. Vælg et materiale og dets gruppe.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::HaendelseFilterBar</name>
    <message>
        <source>%1 until %2</source>
        <comment>two moments</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Vis alle tider igen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Gem disse filtre…</translation>
    </message>
    <message>
        <source>Name of these filters (a number is not saved)</source>
        <translation>Navn på disse filtre (et nummer gemmes ikke)</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Glem “%1”</translation>
    </message>
    <message>
        <source>CPR or CVR number</source>
        <translation>CPR- eller CVR-nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Kun nye</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>Saved filters of the events</source>
        <translation>Gemte filtre for hændelserne</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::HaendelsePage</name>
    <message>
        <source>Events</source>
        <comment>Danish: Hændelser</comment>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>What Beskedfordeler told about who is signed on. Looking leaves every message in the dueslag.</source>
        <translation>Hvad Beskedfordeler har fortalt om, hvem der er tilmeldt. At kigge lader alle beskeder blive i dueslaget.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run the daily list</source>
        <translation>Kør den daglige liste</translation>
    </message>
    <message>
        <source>Look for new ones</source>
        <translation>Kig efter nye</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Ingen hændelser</translation>
    </message>
    <message>
        <source>Events come when somebody signs on or off and the daily list has run. On the local platform it runs when you say so.</source>
        <translation>Hændelser kommer, når nogen til- eller framelder sig, og den daglige liste er kørt. På den lokale platform kører den, når du siger til.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::HaendelsePane</name>
    <message>
        <source>Envelope</source>
        <translation>Kuvert</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Happened %1, received %2. Dueslag %3.</source>
        <comment>Danish: skete, modtaget</comment>
        <translation>Skete %1, modtaget %2. Dueslag %3.</translation>
    </message>
    <message>
        <source>of the status messages</source>
        <translation>for statusbeskeder</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::HaendelseTableModel</name>
    <message>
        <source>Signed on</source>
        <translation>Tilmeldt</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Frameldt</translation>
    </message>
    <message>
        <source>Status of a message</source>
        <translation>Status på en besked</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Ukendt slags</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::HjaelpPage</name>
    <message>
        <source>Help</source>
        <comment>page</comment>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>The keys, and what the states of a message mean.</source>
        <translation>Tasterne, og hvad en beskeds tilstande betyder.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>States of a message</source>
        <translation>En beskeds tilstande</translation>
    </message>
    <message>
        <source>Search for a page or a command</source>
        <translation>Søg efter en side eller en kommando</translation>
    </message>
    <message>
        <source>Go to a page, counted from the top</source>
        <translation>Gå til en side, talt fra toppen</translation>
    </message>
    <message>
        <source>Search on the page</source>
        <translation>Søg på siden</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Opdatér siden</translation>
    </message>
    <message>
        <source>Edit the chosen record</source>
        <translation>Ret den valgte registrering</translation>
    </message>
    <message>
        <source>Fold the pane on the right, or close what is open</source>
        <translation>Fold ruden til højre sammen, eller luk det åbne</translation>
    </message>
    <message>
        <source>Go to the next field</source>
        <translation>Gå til næste felt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Denne side</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Written down here. Nothing was sent.</source>
        <translation>Skrevet ned her. Intet er sendt.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>On its way, without an answer. It can be sent again; it arrives once.</source>
        <translation>På vej, uden svar. Den kan sendes igen; den kommer frem én gang.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>The platform said yes. Nobody has seen it on a phone yet.</source>
        <translation>Platformen sagde ja. Ingen har set den på en telefon endnu.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afventer</translation>
    </message>
    <message>
        <source>Accepted, and kept back until the sending hours open at 08:00.</source>
        <translation>Accepteret og holdt tilbage, til sendetidsrummet åbner kl. 08.00.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>PKO_PostStatus or a person says that it arrived, and which one is shown.</source>
        <translation>PKO_PostStatus eller en person siger, at den er kommet frem; det vises hvem.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
    <message>
        <source>Refused. The reason and whose desk it is on are shown.</source>
        <translation>Afvist. Det vises hvorfor, og hvis bord det ligger på.</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the current cell; with Shift by one more column</source>
        <translation>I en tabel: sortér efter den aktuelle celles kolonne; med Skift efter endnu en kolonne</translation>
    </message>
    <message>
        <source>In a table: filter by the column of the current cell</source>
        <translation>I en tabel: filtrér efter den aktuelle celles kolonne</translation>
    </message>
    <message>
        <source>In a table: copy the marked rows with headers; with Shift only the cell</source>
        <translation>I en tabel: kopiér de markerede rækker med overskrifter; med Skift kun cellen</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ImportDialog</name>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Regneark (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Gem en skabelon…</translation>
    </message>
    <message>
        <source>Only rows with findings</source>
        <translation>Kun rækker med fund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Import all of it</source>
        <translation>Importér det hele</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Choose an xlsx or CSV file, or drop it here.</source>
        <translation>Vælg en xlsx- eller CSV-fil, eller slip den her.</translation>
    </message>
    <message>
        <source>Working, row %1</source>
        <translation>Arbejder, række %1</translation>
    </message>
    <message>
        <source>New %1, changed %2, as they are %3, wrong %4</source>
        <translation>Nye %1, ændrede %2, uændrede %3, forkerte %4</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Tag denne import tilbage…</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ImportTableModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Forkert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::KeptFormBar</name>
    <message>
        <source>You wrote in this form on %1 and did not save it.</source>
        <translation>Du skrev i denne formular den %1 og gemte den ikke.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsæt med det</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Kassér det</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::LogFilter</name>
    <message>
        <source>Search id, program or detail</source>
        <translation>Søg på id, program eller detalje</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Vedrører</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle poster</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De seneste 7 dage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De seneste 30 dage</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::LogPage</name>
    <message>
        <source>Check of the audit log</source>
        <translation>Efterprøvning af revisionsloggen</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>page: the audit log</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Efterprøv loggen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Revisionslog</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Intet i loggen endnu</translation>
    </message>
    <message>
        <source>Everything that is written leaves a row here.</source>
        <translation>Alt, der skrives, efterlader en række her.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Åbn posten</translation>
    </message>
    <message>
        <source>Show the record that the chosen row is about (Enter)</source>
        <translation>Vis den post, som den valgte række handler om (Enter)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>No row of the log matches what you chose.</source>
        <translation>Ingen række i loggen passer til det, du valgte.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Vis alle rækker</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ikke efterprøvet endnu</translation>
    </message>
    <message>
        <source>Unbroken at %1</source>
        <translation>Ubrudt kl. %1</translation>
    </message>
    <message>
        <source>Broken at row %1</source>
        <translation>Brudt ved række %1</translation>
    </message>
    <message>
        <source>Who did what, when and with which program. The log is evidence: its times are this machine&apos;s, also where the environment&apos;s clock is simulated, and its rows are chained, so that a change or a missing row shows.</source>
        <translation>Hvem gjorde hvad, hvornår og med hvilket program. Loggen er bevis: dens tider er denne maskines, også hvor miljøets ur er simuleret, og dens linjer er kædet sammen, så en ændring eller en manglende linje ses.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::LogTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Slået op</translation>
    </message>
    <message>
        <source>The store looked after</source>
        <translation>Databasen passet</translation>
    </message>
    <message>
        <source>The key looked after</source>
        <translation>Nøglen passet</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Vedrører</translation>
    </message>
    <message>
        <source>Time (this machine)</source>
        <translation>Tid (denne maskine)</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::MainWindow</name>
    <message>
        <source>page</source>
        <translation>side</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Opdatér siden</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema med høj kontrast</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprog</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Databasen kan ikke åbnes</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Åbner databasen</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Det tager et øjeblik.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Make a vault with a passphrase</source>
        <translation>Lav en nøgleboks med adgangssætning</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>The store is closed, and its keys are out of the memory. Half-filled forms are kept.</source>
        <translation>Databasen er lukket, og dens nøgler er ude af hukommelsen. Halvt udfyldte formularer er gemt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::MaterialePage</name>
    <message>
        <source>Materials</source>
        <comment>Danish: Materialer</comment>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>What a citizen or company can be sent (materialer). Each belongs to a sender system.</source>
        <translation>Det, en borger eller virksomhed kan få tilsendt. Hvert materiale hører til et afsendersystem.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Nyt materiale</translation>
    </message>
    <message>
        <source>Search name or MaterialeID</source>
        <translation>Søg på navn eller MaterialeID</translation>
    </message>
    <message>
        <source>No material yet</source>
        <translation>Intet materiale endnu</translation>
    </message>
    <message>
        <source>A material says what kind of message is sent and by which sender system. Make the first one with its MaterialeID.</source>
        <translation>Et materiale siger, hvilken slags besked der sendes, og fra hvilket afsendersystem. Opret det første med dets MaterialeID.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::MergeView</name>
    <message>
        <source>%1 (both changed it; it was “%2”)</source>
        <translation>%1 (begge ændrede; før stod der “%2”)</translation>
    </message>
    <message>
        <source>%1 (it was “%2”)</source>
        <translation>%1 (før stod der “%2”)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Din: %1</translation>
    </message>
    <message>
        <source>Somebody saved this record while you were writing. Choose for each field what shall stand.</source>
        <translation>En anden gemte posten, mens du skrev. Vælg for hvert felt, hvad der skal stå.</translation>
    </message>
    <message>
        <source>Save the chosen</source>
        <translation>Gem det valgte</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Kassér mine</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::MiljoePage</name>
    <message>
        <source>Save the environment first. Then its connection can be checked.</source>
        <translation>Gem miljøet først. Så kan forbindelsen kontrolleres.</translation>
    </message>
    <message>
        <source>Check of a connection</source>
        <translation>Kontrol af en forbindelse</translation>
    </message>
    <message>
        <source>Environments</source>
        <comment>Danish: Miljøer</comment>
        <translation>Miljøer</translation>
    </message>
    <message>
        <source>Where messages are sent to (miljøer): the local platform on this machine, the external test environment, or production.</source>
        <translation>Hvor beskeder sendes hen: den lokale platform på denne maskine, det eksterne testmiljø eller produktion.</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nyt miljø</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Søg på navn</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Intet miljø endnu</translation>
    </message>
    <message>
        <source>An environment is an address and the certificates that open it. The local platform is there without any of them.</source>
        <translation>Et miljø er en adresse og de certifikater, der giver adgang. Den lokale platform er der uden nogen af delene.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::MyndighedPage</name>
    <message>
        <source>Authorities</source>
        <comment>Danish: Myndigheder</comment>
        <translation>Myndigheder</translation>
    </message>
    <message>
        <source>The kommuner and other authorities that you look after (myndigheder).</source>
        <translation>De kommuner og andre myndigheder, du har ansvar for.</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Ny myndighed</translation>
    </message>
    <message>
        <source>Search name or CVR</source>
        <translation>Søg på navn eller CVR</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>Ingen myndighed endnu</translation>
    </message>
    <message>
        <source>Everything here belongs to an authority. Make yours with its CVR number.</source>
        <translation>Alt her hører til en myndighed. Opret din med dens CVR-nummer.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Setup</source>
        <comment>group of pages; Danish: Opsætning</comment>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>group of pages</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>group of pages; Danish: Drift</comment>
        <translation>Drift</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::OversigtPage</name>
    <message>
        <source>Overview</source>
        <comment>Danish: Oversigt</comment>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>What to do today. What stops first stands first.</source>
        <translation>Det, der skal gøres i dag. Det, der stopper først, står først.</translation>
    </message>
    <message>
        <source>Write a test SMS</source>
        <translation>Skriv en test-SMS</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Lige nu</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Intet at gøre i dag</translation>
    </message>
    <message>
        <source>Nothing is about to stop, and nothing was refused.</source>
        <translation>Intet er ved at stoppe, og intet er afvist.</translation>
    </message>
    <message>
        <source>Stops %1</source>
        <translation>Stopper %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>until %1, SF2250 1.2.5</source>
        <translation>til %1, SF2250 1.2.5</translation>
    </message>
    <message>
        <source>opens %1, SF2250 1.2.5</source>
        <translation>åbner %1, SF2250 1.2.5</translation>
    </message>
    <message>
        <source>Sending hours 08-22</source>
        <translation>Sendetidsrum 08-22</translation>
    </message>
    <message>
        <source>Test SMS</source>
        <translation>Test-SMS</translation>
    </message>
    <message>
        <source>sent or tried</source>
        <translation>sendt eller forsøgt</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>Test persons</source>
        <translation>Testpersoner</translation>
    </message>
    <message>
        <source>The last 14 days, today last: %1</source>
        <translation>De seneste 14 dage, i dag sidst: %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>proven, the last 14 days</source>
        <translation>bevist, de seneste 14 dage</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindst %n tegn.</numerusform>
            <numerusform>Mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De to er ikke ens endnu.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PersonalSection</name>
    <message>
        <source>Masked values</source>
        <translation>Maskerede oplysninger</translation>
    </message>
    <message>
        <source>Why they are to be seen (the log keeps it)</source>
        <translation>Hvorfor de skal ses (loggen gemmer det)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PlaceKeeper</name>
    <message>
        <source>No environment chosen</source>
        <translation>Intet miljø valgt</translation>
    </message>
    <message>
        <source>%1, sending hours 08-22: open</source>
        <translation>%1, sendetidsrum 08-22: åbent</translation>
    </message>
    <message>
        <source>%1, sending hours 08-22: closed until %2</source>
        <translation>%1, sendetidsrum 08-22: lukket til %2</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Connected, %1 ms</source>
        <translation>Forbundet, %1 ms</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Ikke kaldt endnu</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PlanPanel</name>
    <message>
        <source>Running a test plan</source>
        <translation>Kører en testplan</translation>
    </message>
    <message>
        <source>This step waits: who sees the message on the phone writes a name below and ticks.</source>
        <translation>Dette trin venter: den, der ser beskeden på telefonen, skriver et navn nedenfor og sætter flueben.</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>Kør planen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem ser den</translation>
    </message>
    <message>
        <source>Received on the phone</source>
        <translation>Modtaget på telefonen</translation>
    </message>
    <message>
        <source>A tester&apos;s tick: who saw the message on the phone, and when</source>
        <translation>En testers flueben: hvem der så beskeden på telefonen, og hvornår</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Gem som regneark…</translation>
    </message>
    <message>
        <source>Save as JUnit XML…</source>
        <translation>Gem som JUnit XML…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>No plan was run</source>
        <translation>Ingen plan er kørt</translation>
    </message>
    <message>
        <source>A plan is a spreadsheet with a step a row: who gets which text, and what is expected of it (accepteret, afvist, stoppet, afleveret, modtaget). Those for Overtagelsesprøve, Idriftsættelsesprøve and Driftsprøve lie in docs/testplaner.</source>
        <translation>En plan er et regneark med et trin på hver række: hvem der får hvilken tekst, og hvad der forventes af den (accepteret, afvist, stoppet, afleveret, modtaget). Planerne til Overtagelsesprøve, Idriftsættelsesprøve og Driftsprøve ligger i docs/testplaner.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PlanTableModel</name>
    <message>
        <source>waits for a tick</source>
        <translation>venter på et flueben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PortalSection</name>
    <message>
        <source>Confirmed on %1 by %2.</source>
        <translation>Bekræftet den %1 af %2.</translation>
    </message>
    <message>
        <source>What you compared (may be empty)</source>
        <translation>Hvad du sammenlignede (må være tom)</translation>
    </message>
    <message>
        <source>Note to the confirmation</source>
        <translation>Note til bekræftelsen</translation>
    </message>
    <message>
        <source>The portal says the same</source>
        <translation>Portalen siger det samme</translation>
    </message>
    <message>
        <source>Portalark…</source>
        <translation>Portalark…</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PortalarkDialog</name>
    <message>
        <source>Portalark: %1 (%2)</source>
        <translation>Portalark: %1 (%2)</translation>
    </message>
    <message>
        <source>Order and labels are reconstructed from %1 (%2); the portal may show them otherwise.</source>
        <translation>Rækkefølge og ledetekster er rekonstrueret efter %1 (%2); portalen kan vise dem anderledes.</translation>
    </message>
    <message>
        <source>Order and labels as in %1 (%2).</source>
        <translation>Rækkefølge og ledetekster som i %1 (%2).</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Udskriv til PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiér %1</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 af %2 afkrydset</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Udskriv til PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PromoteFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PromoteNumberModel</name>
    <message>
        <source>? (needed)</source>
        <translation>? (skal med)</translation>
    </message>
    <message>
        <source>may be left</source>
        <translation>kan udelades</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>I kilden</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>I målet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Brugt af</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PromotePage</name>
    <message>
        <source>numbers</source>
        <translation>numre</translation>
    </message>
    <message>
        <source>go-back</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>Promote</source>
        <comment>Danish: Overførsel</comment>
        <translation>Overførsel</translation>
    </message>
    <message>
        <source>What differs between two environments of the kommune: name the numbers, choose, and write it as one.</source>
        <translation>Hvad der er forskelligt mellem to af kommunens miljøer: skriv numrene, vælg, og skriv det som én ændring.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Kun det, der er forskelligt</translation>
    </message>
    <message>
        <source>Load numbers…</source>
        <translation>Indlæs numre…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>Gem numre…</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Gå tilbage…</translation>
    </message>
    <message>
        <source>Promote the chosen…</source>
        <translation>Overfør de valgte…</translation>
    </message>
    <message>
        <source>Records of both environments</source>
        <translation>Registreringer i begge miljøer</translation>
    </message>
    <message>
        <source>Both sides of the record</source>
        <translation>Registreringens to sider</translation>
    </message>
    <message>
        <source>Numbers that each environment gives itself</source>
        <translation>Numre, som hvert miljø selv giver</translation>
    </message>
    <message>
        <source>The record in %1</source>
        <translation>Registreringen i %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: fra %2 til %3</translation>
    </message>
    <message>
        <source>Choose two different environments.</source>
        <translation>Vælg to forskellige miljøer.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 only there; %5 chosen, %6 findings that stop</source>
        <translation>%1 nye, %2 ændrede, %3 ens, %4 kun der; %5 valgt, %6 bemærkninger, som standser</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PromoteRowModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Only in the target</source>
        <translation>Kun i målet</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bemærkninger</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::QuestionDialog</name>
    <message>
        <source>Type %1 to say yes</source>
        <translation>Skriv %1 for at sige ja</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>Ja, gør det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>created</source>
        <translation>oprettet</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>kasseret</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>taget ud af brug</translation>
    </message>
    <message>
        <source>taken into use</source>
        <translation>taget i brug</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>sat tilbage</translation>
    </message>
    <message numerus="yes">
        <source>one of %n records changed together</source>
        <translation>
            <numerusform>én post</numerusform>
            <numerusform>en af %n poster ændret samlet</numerusform>
        </translation>
    </message>
    <message>
        <source>takes an earlier change back</source>
        <translation>fortryder en tidligere ændring</translation>
    </message>
    <message>
        <source>taken back later</source>
        <translation>fortrudt senere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Take back the last change…</source>
        <translation>Fortryd den seneste ændring…</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Tidligere ændringer</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RecordPane</name>
    <message>
        <source>%1: will be %2</source>
        <translation>%1: bliver %2</translation>
    </message>
    <message>
        <source>%1: %2 will be taken away</source>
        <translation>%1: %2 fjernes</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 bliver til %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Tag ud af brug…</translation>
    </message>
    <message>
        <source>Fold this pane (Esc)</source>
        <translation>Fold ruden sammen (Esc)</translation>
    </message>
    <message>
        <source>Fill in from…</source>
        <translation>Udfyld fra…</translation>
    </message>
    <message>
        <source>Fill in from a template</source>
        <translation>Udfyld fra en skabelon</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Ændret, ikke gemt</translation>
    </message>
    <message>
        <source>Why (for the history; may be empty)</source>
        <translation>Hvorfor (til historikken; må være tom)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Gem som kladde</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Tag i brug</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Kassér kladden…</translation>
    </message>
    <message>
        <source>Relations…</source>
        <translation>Relationer…</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RecordTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopiér rækker med overskrifter</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiér celle</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Kun rækker med denne værdi</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Vælg kolonner…</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrér efter %1…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Fjern dette filter</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortér stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortér faldende</translation>
    </message>
    <message>
        <source>Then sort ascending</source>
        <translation>Sortér dernæst stigende</translation>
    </message>
    <message>
        <source>Then sort descending</source>
        <translation>Sortér dernæst faldende</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Sortér ikke</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RegisterPage</name>
    <message>
        <source>Registers</source>
        <comment>Danish: Registre</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>What citizens are enrolled in NemSMS through (registre). A register has a SysID of its own and its own payer.</source>
        <translation>Det, borgere tilmeldes NemSMS gennem. Et register har sit eget SysID og sin egen betaler.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nyt register</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Søg navn</translation>
    </message>
    <message>
        <source>No register yet</source>
        <translation>Intet register endnu</translation>
    </message>
    <message>
        <source>Without a register nobody can be enrolled in NemSMS from a line-of-business system. Enter the one from Digital Post&apos;s administration portal.</source>
        <translation>Uden et register kan ingen tilmeldes NemSMS fra et fagsystem. Indtast det fra Digital Posts administrationsportal.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RelationDialog</name>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (se ovenfor)</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materialer</numerusform>
        </translation>
    </message>
    <message>
        <source>It hangs on (%1)</source>
        <translation>Den hænger på (%1)</translation>
    </message>
    <message>
        <source>Acts that stop today without it (%1)</source>
        <translation>Handlinger, der stopper i dag uden den (%1)</translation>
    </message>
    <message>
        <source>What points to it and has to follow (%1)</source>
        <translation>Hvad der peger på den og må følge med (%1)</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>Relationer: %1</translation>
    </message>
    <message>
        <source>What it hangs on stands to its left, what points to it on its right. The list below says the same. Arrow keys go from record to record, Enter opens one.</source>
        <translation>Hvad den hænger på, står til venstre, hvad der peger på den, til højre. Listen nedenfor siger det samme. Piletasterne går fra post til post, Enter åbner en.</translation>
    </message>
    <message>
        <source>Picture of the relations</source>
        <translation>Billede af relationerne</translation>
    </message>
    <message>
        <source>List of the relations</source>
        <translation>Liste over relationerne</translation>
    </message>
    <message>
        <source>Record or act</source>
        <translation>Post eller handling</translation>
    </message>
    <message>
        <source>What it is, or by which agreement</source>
        <translation>Hvad det er, eller efter hvilken aftale</translation>
    </message>
    <message>
        <source>Through, or paragraph</source>
        <translation>Gennem, eller afsnit</translation>
    </message>
    <message>
        <source>State, or how much</source>
        <translation>Tilstand, eller hvor meget</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Åbn posten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more point here and are not shown: there are too many.</source>
        <translation>
            <numerusform>Yderligere %n post peger hertil og vises ikke: Der er for mange.</numerusform>
            <numerusform>Yderligere %n poster peger hertil og vises ikke: Der er for mange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RelationPicture</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Act that stops: %1, %2</source>
        <translation>Handling, der stopper: %1, %2</translation>
    </message>
    <message>
        <source>Act that stops</source>
        <translation>Handling, der stopper</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RolloverPane</name>
    <message>
        <source>Roll-over of %1</source>
        <translation>Udskiftning af %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Senest %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>Udført %1 af %2</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RouteChoice</name>
    <message>
        <source>At once</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>On %1 at 08:00</source>
        <translation>Den %1 kl. 08:00</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>SF1600 PrintService or its successor SF1601 with a MeMo. Send both ways to compare them.</source>
        <translation>SF1600 PrintService eller afløseren SF1601 med en MeMo. Send ad begge ruter for at sammenligne dem.</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Som miljøet siger</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Aflever</translation>
    </message>
    <message>
        <source>Day to deliver</source>
        <translation>Dag for aflevering</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RouteTimeline</name>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SammenhaengPage</name>
    <message>
        <source>Consistency check</source>
        <translation>Sammenhængskontrol</translation>
    </message>
    <message>
        <source>Nothing contradicts anything</source>
        <translation>Intet modsiger noget</translation>
    </message>
    <message>
        <source>Every rule was asked of every record of this environment.</source>
        <translation>Hver regel er prøvet på hver registrering i dette miljø.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>No finding matches what you chose.</source>
        <translation>Ingen bemærkning passer til det, du har valgt.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints; %4 shown</source>
        <translation>Fejl: %1, advarsler: %2, bemærkninger: %3; viser %4</translation>
    </message>
    <message>
        <source>Consistency check</source>
        <comment>Danish: Sammenhængskontrol</comment>
        <translation>Sammenhængskontrol</translation>
    </message>
    <message>
        <source>What in the configuration contradicts something else, before a citizen is told. Looking changes nothing.</source>
        <translation>Hvad i opsætningen der modsiger noget andet, før en borger får det at vide. At se ændrer intet.</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Søg i bemærkninger</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle vægte</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Kun fejl</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Kun advarsler</translation>
    </message>
    <message>
        <source>Hints only</source>
        <translation>Kun bemærkninger</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Gå til registreringen</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bemærkninger</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SecretPage</name>
    <message>
        <source>Keys and secrets</source>
        <translation>Nøgler og hemmeligheder</translation>
    </message>
    <message>
        <source>Where keys, private keys and API keys lie, and how they stand. No secret is shown here.</source>
        <translation>Hvor nøgler, private nøgler og API-nøgler ligger, og hvordan det står til. Ingen hemmelighed vises her.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Skift adgangssætningen…</translation>
    </message>
    <message>
        <source>Move the key to the keychain</source>
        <translation>Flyt nøglen til nøgleringen</translation>
    </message>
    <message>
        <source>Move the key to a vault…</source>
        <translation>Flyt nøglen til en nøgleboks…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>Clear what is personal from the clipboard after</source>
        <translation>Ryd det personlige fra udklipsholderen efter</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemmeligheder</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SecretTableModel</name>
    <message>
        <source>Not to be had</source>
        <translation>Kan ikke fås</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Ikke gemt her</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Hvad der er at sige</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SendingChoice</name>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Regneark (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>File (xlsx or CSV)</source>
        <translation>Fil (xlsx eller CSV)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceaftale</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>The environment&apos;s</source>
        <translation>Miljøets</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ServiceaftalePage</name>
    <message>
        <source>Service agreements</source>
        <comment>Danish: Serviceaftaler</comment>
        <translation>Serviceaftaler</translation>
    </message>
    <message>
        <source>What the authority may do on Serviceplatformen, and with which system (serviceaftaler). SF1600 covers look-up and sending; SF2250 covers enrolment only.</source>
        <translation>Hvad myndigheden må på Serviceplatformen, og med hvilket system. SF1600 dækker opslag og afsendelse; SF2250 dækker kun tilmelding.</translation>
    </message>
    <message>
        <source>New service agreement</source>
        <translation>Ny serviceaftale</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Søg på navn</translation>
    </message>
    <message>
        <source>No service agreement yet</source>
        <translation>Ingen serviceaftale endnu</translation>
    </message>
    <message>
        <source>Without an SF1600 agreement nothing can be looked up or sent. Enter the one from the administration module of Serviceplatformen.</source>
        <translation>Uden en SF1600-aftale kan intet slås op eller sendes. Indtast den fra Serviceplatformens administrationsmodul.</translation>
    </message>
    <message>
        <source>Save or undo what you wrote first. Then the state can be set.</source>
        <translation>Gem eller fortryd først det, du har skrevet. Så kan tilstanden sættes.</translation>
    </message>
    <message>
        <source>KY and KSD were told of %1 on %2, says %3.</source>
        <translation>KY og KSD er varslet om %1 den %2, siger %3.</translation>
    </message>
    <message>
        <source>Save or undo what you wrote first. Then the notice can be noted as sent.</source>
        <translation>Gem eller fortryd først det, du har skrevet. Så kan varslet markeres som sendt.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::SheetActions</name>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Danish Excel (*.csv)</source>
        <translation>CSV til dansk Excel (*.csv)</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::StatusBanner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::StatusLine</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Go to what to do today</source>
        <translation>Gå til det, der skal gøres i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n kører</numerusform>
            <numerusform>%n kører</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lys</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mørk</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>høj kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Help and keyboard (F1)</source>
        <translation>Hjælp og taster (F1)</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ikke kontrolleret endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <comment>status line</comment>
        <translation>
            <numerusform>%n ting at gøre</numerusform>
            <numerusform>%n ting at gøre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Intet at gøre</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TableBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrér</translation>
    </message>
    <message>
        <source>Filter by a column (Ctrl+Shift+F in the table)</source>
        <translation>Filtrér efter en kolonne (Ctrl+Skift+F i tabellen)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Choose the columns and their order</source>
        <translation>Vælg kolonnerne og deres rækkefølge</translation>
    </message>
    <message>
        <source>Filters, columns and views of the table</source>
        <translation>Tabellens filtre, kolonner og visninger</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TelefonPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n besked</numerusform>
            <numerusform>%n beskeder</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>Danish: Telefon</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What the virtual phones of the local platform received. It shows what is there and changes nothing.</source>
        <translation>Det, den lokale platforms virtuelle telefoner har modtaget. Siden viser det og ændrer intet.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Write a test SMS</source>
        <translation>Skriv en test-SMS</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoner</translation>
    </message>
    <message>
        <source>The chosen phone</source>
        <translation>Den valgte telefon</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Ingen besked endnu.</translation>
    </message>
    <message>
        <source>Here phones are people&apos;s own</source>
        <translation>Her er telefonerne folks egne</translation>
    </message>
    <message>
        <source>Only the local platform has virtual phones. Ask the test person, and tick &quot;Received on the phone&quot; on the Test SMS page.</source>
        <translation>Kun den lokale platform har virtuelle telefoner. Spørg testpersonen, og sæt flueben ved &quot;Modtaget på telefonen&quot; på siden Test-SMS.</translation>
    </message>
    <message>
        <source>No phone has received anything yet</source>
        <translation>Ingen telefon har modtaget noget endnu</translation>
    </message>
    <message>
        <source>Send a test SMS to a test person of the local platform. It arrives here.</source>
        <translation>Send en test-SMS til en testperson på den lokale platform. Den kommer frem her.</translation>
    </message>
    <message>
        <source>No environment is chosen</source>
        <translation>Der er ikke valgt et miljø</translation>
    </message>
    <message>
        <source>Phones belong to an environment. Choose one at the top of the window; where there is none to choose, record it first.</source>
        <translation>Telefoner hører til et miljø. Vælg et øverst i vinduet; er der intet at vælge, så registrér det først.</translation>
    </message>
    <message>
        <source>Go to environments</source>
        <translation>Gå til miljøer</translation>
    </message>
    <message>
        <source>Asked to confirm NemSMS</source>
        <translation>Bliver bedt om at bekræfte NemSMS</translation>
    </message>
    <message>
        <source>The phone that is asked to confirm NemSMS</source>
        <translation>Telefonen, der bliver bedt om at bekræfte NemSMS</translation>
    </message>
    <message>
        <source>Last four digits of the CPR</source>
        <translation>CPR-nummerets sidste fire cifre</translation>
    </message>
    <message>
        <source>last four digits of the CPR, when the sign-up is assisted</source>
        <translation>CPR-nummerets sidste fire cifre ved assisteret tilmelding</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TemplateChoice</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 (Danish)</source>
        <translation>%1 (dansk)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (engelsk)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TemplatePanel</name>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (udgået)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Tilbyd igen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Lad udgå</translation>
    </message>
    <message>
        <source>%1 of %2 characters before its placeholders are filled</source>
        <translation>%1 af %2 tegn, før dens pladsholdere er udfyldt</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Gem som ny version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>Vis udgåede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Danish text; a name in braces is a placeholder</source>
        <translation>Dansk tekst; et navn i krøllede parenteser er en pladsholder</translation>
    </message>
    <message>
        <source>Danish text</source>
        <translation>Dansk tekst</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Engelsk tekst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Longest over a file…</source>
        <translation>Længste over en fil…</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TestSmsComposer</name>
    <message>
        <source>No material</source>
        <translation>Intet materiale</translation>
    </message>
    <message>
        <source>CPR %1</source>
        <translation>CPR %1</translation>
    </message>
    <message>
        <source>No test person is known in this environment.</source>
        <translation>Der er ingen testperson i dette miljø.</translation>
    </message>
    <message>
        <source>Without a material a look-up may answer for Digital Post.</source>
        <translation>Uden materiale kan et opslag svare for Digital Post.</translation>
    </message>
    <message>
        <source>No sender system is known for it.</source>
        <translation>Det har intet kendt afsendersystem.</translation>
    </message>
    <message>
        <source>via %1 %2</source>
        <translation>via %1 %2</translation>
    </message>
    <message>
        <source>SysID %1, %2</source>
        <translation>SysID %1, %2</translation>
    </message>
    <message>
        <source>certificate access (the exception, SF1600)</source>
        <translation>certifikatadgang (undtagelsen, SF1600)</translation>
    </message>
    <message>
        <source>token access</source>
        <translation>tokenadgang</translation>
    </message>
    <message>
        <source>Nothing can be sent without an agreement.</source>
        <translation>Intet kan sendes uden en aftale.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 af %2 tegn</translation>
    </message>
    <message>
        <source>UCS-2: %1 of %2</source>
        <translation>UCS-2: %1 af %2</translation>
    </message>
    <message>
        <source>GSM-7: %1 of %2</source>
        <translation>GSM-7: %1 af %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the SMS alphabet.</source>
        <translation>&quot;%1&quot; er ikke i SMS-alfabetet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the SMS alphabet. Write &quot;%2&quot; instead.</source>
        <translation>&quot;%1&quot; er ikke i SMS-alfabetet. Skriv &quot;%2&quot; i stedet.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceaftale</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Ask whether the recipient is enrolled in NemSMS</source>
        <translation>Spørg, om modtageren er tilmeldt NemSMS</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>SMS-tekst</translation>
    </message>
    <message>
        <source>Write what the recipient should read. At most 160 characters.</source>
        <translation>Skriv det, modtageren skal læse. Højst 160 tegn.</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Tilmeldt</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Ikke tilmeldt</translation>
    </message>
    <message>
        <source>Ten digits of a CPR or eight of a CVR. Hidden when you leave the field.</source>
        <translation>Ti cifre i et CPR eller otte i et CVR. Skjules, når du forlader feltet.</translation>
    </message>
    <message>
        <source>A person, typed</source>
        <translation>En person, indtastet</translation>
    </message>
    <message>
        <source>A company, typed</source>
        <translation>En virksomhed, indtastet</translation>
    </message>
    <message>
        <source>Another: type CPR or CVR</source>
        <translation>En anden: skriv CPR eller CVR</translation>
    </message>
    <message>
        <source>CPR or CVR of the recipient</source>
        <translation>Modtagerens CPR eller CVR</translation>
    </message>
    <message>
        <source>CPR or CVR</source>
        <translation>CPR eller CVR</translation>
    </message>
    <message>
        <source>What a NemSMS costs by %1 is not told anywhere public.</source>
        <translation>Hvad en NemSMS koster via %1, står ingen steder offentligt.</translation>
    </message>
    <message>
        <source>%1 a message. Source: %2, %3.</source>
        <translation>%1 pr. besked. Kilde: %2, %3.</translation>
    </message>
    <message>
        <source>which gives no date</source>
        <translation>som ikke giver nogen dato</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TestSmsPage</name>
    <message>
        <source>Look-up of an enrolment</source>
        <translation>Opslag af en tilmelding</translation>
    </message>
    <message>
        <source>Sending a test SMS</source>
        <translation>Afsendelse af en test-SMS</translation>
    </message>
    <message>
        <source>Something stops the message: see the checks.</source>
        <translation>Noget stopper beskeden: se kontrollerne.</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>forhåndsvisning</translation>
    </message>
    <message>
        <source>Test SMS</source>
        <comment>page</comment>
        <translation>Test-SMS</translation>
    </message>
    <message>
        <source>Send a NemSMS to a test person and follow it. Accepted by the platform and delivered on the phone are two different things.</source>
        <translation>Send en NemSMS til en testperson, og følg den. Accepteret af platformen og afleveret på telefonen er to forskellige ting.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Send test SMS</source>
        <translation>Send test-SMS</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Check against the environment, its clock and the enrolment</source>
        <translation>Kontrollér mod miljøet, dets ur og tilmeldingen</translation>
    </message>
    <message>
        <source>Copy as nemsmsctl</source>
        <translation>Kopiér som nemsmsctl</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Sendt tidligere</translation>
    </message>
    <message>
        <source>Test SMS sent before</source>
        <translation>Test-SMS, der er sendt tidligere</translation>
    </message>
    <message>
        <source>What you write shows here as the recipient will see it.</source>
        <translation>Det, du skriver, vises her, som modtageren vil se det.</translation>
    </message>
    <message>
        <source>Preview on a phone</source>
        <translation>Forhåndsvisning på en telefon</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TestSmsStory</name>
    <message>
        <source>Raw messages</source>
        <translation>Rå beskeder</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Set af</translation>
    </message>
    <message>
        <source>Who saw the message on the phone</source>
        <translation>Hvem der så beskeden på telefonen</translation>
    </message>
    <message>
        <source>name or initials</source>
        <translation>navn eller initialer</translation>
    </message>
    <message>
        <source>Received on the phone</source>
        <translation>Modtaget på telefonen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <source>Timeline (simulated)</source>
        <translation>Tidslinje (simuleret)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Tilbagekald</translation>
    </message>
    <message>
        <source>Take the message back before its day comes</source>
        <translation>Tag beskeden tilbage, før dens dag kommer</translation>
    </message>
    <message>
        <source>The same text to the same recipient as a message of its own, to compare the routes</source>
        <translation>Samme tekst til samme modtager som en selvstændig besked, for at sammenligne ruterne</translation>
    </message>
    <message>
        <source>Send by SF1601 too</source>
        <translation>Send også ad SF1601</translation>
    </message>
    <message>
        <source>Send by SF1600 too</source>
        <translation>Send også ad SF1600</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TestpersonPage</name>
    <message>
        <source>Test persons</source>
        <comment>Danish: Testpersoner</comment>
        <translation>Testpersoner</translation>
    </message>
    <message>
        <source>People who agreed to receive test messages, and the fictive ones of the local platform (testpersoner). CPR and mobile numbers are sealed and shown masked.</source>
        <translation>Personer, der har sagt ja til testbeskeder, og den lokale platforms fiktive. CPR- og mobilnumre er forseglet og vises maskeret.</translation>
    </message>
    <message>
        <source>New test person</source>
        <translation>Ny testperson</translation>
    </message>
    <message>
        <source>Search name, or a whole CPR or mobile number</source>
        <translation>Navn, helt CPR eller mobilnr.</translation>
    </message>
    <message>
        <source>No test person yet</source>
        <translation>Ingen testperson endnu</translation>
    </message>
    <message>
        <source>A test SMS needs somebody to arrive at. Make a test person who knows about it, or use the local platform.</source>
        <translation>En test-SMS skal have nogen at nå frem til. Opret en testperson, der er indforstået, eller brug den lokale platform.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TilmeldingForm</name>
    <message>
        <source>Ten digits of a CPR or eight of a CVR. Hidden when you leave the field.</source>
        <translation>Ti cifre i et CPR-nummer eller otte i et CVR-nummer. Skjules, når du forlader feltet.</translation>
    </message>
    <message>
        <source>No test person is known in this environment.</source>
        <translation>Ingen testperson er kendt i dette miljø.</translation>
    </message>
    <message>
        <source>Eight digits</source>
        <translation>Otte cifre</translation>
    </message>
    <message>
        <source>%1, of the test person</source>
        <translation>%1, testpersonens</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Another person or company...</source>
        <translation>En anden person eller virksomhed ...</translation>
    </message>
    <message>
        <source>CPR or CVR</source>
        <translation>CPR eller CVR</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Samtykke givet af</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Hvordan samtykket blev givet</translation>
    </message>
    <message>
        <source>When the consent was given</source>
        <translation>Hvornår samtykket blev givet</translation>
    </message>
    <message>
        <source>now, or 24-11-2026 09:30</source>
        <translation>nu, eller 24-11-2026 09:30</translation>
    </message>
    <message>
        <source>What is consented to; kept with the case word for word</source>
        <translation>Hvad der gives samtykke til; gemmes ord for ord på sagen</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Tilmeld</translation>
    </message>
    <message>
        <source>OpdaterBorgerNemSMS, then TilmeldNemSMS</source>
        <translation>OpdaterBorgerNemSMS, derefter TilmeldNemSMS</translation>
    </message>
    <message>
        <source>Register only</source>
        <translation>Opret kun</translation>
    </message>
    <message>
        <source>OpdaterBorgerNemSMS alone: the citizen is enrolled nowhere yet</source>
        <translation>Kun OpdaterBorgerNemSMS: borgeren er endnu ikke tilmeldt nogen steder</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TilmeldingPage</name>
    <message>
        <source>Enrolment</source>
        <translation>Tilmelding</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <comment>page</comment>
        <translation>Tilmelding</translation>
    </message>
    <message>
        <source>Enrol a citizen who has consented. It counts for every authority, and is active only when the citizen has confirmed on the phone.</source>
        <translation>Tilmeld en borger, der har givet samtykke. Det gælder hos alle myndigheder og er først aktivt, når borgeren har bekræftet på telefonen.</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Tilmeldinger</translation>
    </message>
    <message>
        <source>Nobody has been enrolled from here</source>
        <translation>Ingen er tilmeldt herfra endnu</translation>
    </message>
    <message>
        <source>Choose a test person above, say who consented and how, and enrol.</source>
        <translation>Vælg en testperson ovenfor, angiv, hvem der gav samtykke og hvordan, og tilmeld.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TilmeldingStory</name>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Endnu ikke</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Make what is left of the two calls, with the same identifier</source>
        <translation>Foretag det, der er tilbage af de to kald, med samme identifikator</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Ask whether the citizen has confirmed</source>
        <translation>Spørg, om borgeren har bekræftet</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Til telefonen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Frameld</translation>
    </message>
    <message>
        <source>Signs the citizen off from every authority</source>
        <translation>Framelder borgeren hos alle myndigheder</translation>
    </message>
    <message>
        <source>Course (simulated)</source>
        <translation>Forløb (simuleret)</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TilmeldingsgruppePage</name>
    <message>
        <source>Registration groups</source>
        <comment>Danish: Tilmeldingsgrupper</comment>
        <translation>Tilmeldingsgrupper</translation>
    </message>
    <message>
        <source>Whom materials are for (tilmeldingsgrupper): citizens or companies. A material for both belongs to two groups.</source>
        <translation>Hvem materialer er til: borgere eller virksomheder. Et materiale til begge hører til to grupper.</translation>
    </message>
    <message>
        <source>New registration group</source>
        <translation>Ny tilmeldingsgruppe</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Søg navn</translation>
    </message>
    <message>
        <source>No registration group yet</source>
        <translation>Ingen tilmeldingsgruppe endnu</translation>
    </message>
    <message>
        <source>A material reaches nobody before it belongs to a group. Enter the groups from Digital Post&apos;s administration portal.</source>
        <translation>Et materiale når ingen, før det hører til en gruppe. Indtast grupperne fra Digital Posts administrationsportal.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TilslutningsaftalePage</name>
    <message>
        <source>Connection agreements</source>
        <comment>Danish: Tilslutningsaftaler</comment>
        <translation>Tilslutningsaftaler</translation>
    </message>
    <message>
        <source>What the authority has agreed with Digital Post (tilslutningsaftaler): what is covered, and which EAN is billed for all sending.</source>
        <translation>Hvad myndigheden har aftalt med Digital Post: hvad der er dækket, og hvilket EAN-nummer al afsendelse afregnes til.</translation>
    </message>
    <message>
        <source>New connection agreement</source>
        <translation>Ny tilslutningsaftale</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Søg navn</translation>
    </message>
    <message>
        <source>No connection agreement yet</source>
        <translation>Ingen tilslutningsaftale endnu</translation>
    </message>
    <message>
        <source>Everything rests on it: without an agreement with Digital Post there is no SysID, and nothing can be sent. Enter the one that the authority has signed.</source>
        <translation>Alt hviler på den: uden en aftale med Digital Post er der intet SysID, og intet kan sendes. Indtast den, myndigheden har underskrevet.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>Over time: %1 in all. Arrow keys go from bar to bar, with Shift over several; Enter shows only those.</source>
        <translation>Over tid: %1 i alt. Piletasterne går fra søjle til søjle, med Skift over flere; Enter viser kun dem.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::UdvekslingPage</name>
    <message>
        <source>Exchanges</source>
        <comment>Danish: Udvekslinger</comment>
        <translation>Udvekslinger</translation>
    </message>
    <message>
        <source>Everything that went over the wire to a service, masked. It is kept for the number of days that the settings say, and then gone.</source>
        <translation>Alt, hvad der er gået over nettet til en service, maskeret. Det gemmes i det antal dage, som indstillingerne siger, og er så væk.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Sammenlign to</translation>
    </message>
    <message>
        <source>Mark two rows (Ctrl) to see what tells them apart</source>
        <translation>Markér to rækker (Ctrl) for at se, hvad der skiller dem</translation>
    </message>
    <message>
        <source>Search address, request or answer</source>
        <translation>Søg i adresse, forespørgsel eller svar</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle operationer</translation>
    </message>
    <message>
        <source>Only failed</source>
        <translation>Kun fejlede</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Svartider</translation>
    </message>
    <message>
        <source>Of the last 30 days. The classes are Serviceplatformen&apos;s of SF2250 1.3.1. NemSMS: no service goal. KY, the only one that SF2250 counts (2.1.2), makes 65,000 to 70,000 calls a month.</source>
        <translation>Af de seneste 30 dage. Klasserne er Serviceplatformens i SF2250 1.3.1. NemSMS: intet servicemål. KY, den eneste som SF2250 tæller (2.1.2), foretager 65.000 til 70.000 kald om måneden.</translation>
    </message>
    <message>
        <source>No exchanges</source>
        <translation>Ingen udvekslinger</translation>
    </message>
    <message>
        <source>Here is what went over the wire to a service of this environment and fits what you chose. Look somebody up or send a test SMS.</source>
        <translation>Her står det, der er gået over nettet til en service i dette miljø, og som passer til det valgte. Slå nogen op, eller send en test-SMS.</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::UdvekslingPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>What tells two exchanges apart</source>
        <translation>Hvad der skiller to udvekslinger</translation>
    </message>
    <message>
        <source>- only in %1
+ only in %2</source>
        <translation>- kun i %1
+ kun i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operation, endpoint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>method, address, environment</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: TCP and TLS %2 ms, first byte %3 ms, in all %4 ms</source>
        <comment>moment</comment>
        <translation>%1: TCP og TLS %2 ms, første byte %3 ms, i alt %4 ms</translation>
    </message>
    <message>
        <source>Transaction %1, identifier %2</source>
        <translation>Transaktion %1, identifikator %2</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>Intet certifikat blev vist</translation>
    </message>
    <message>
        <source>Certificate %1 (SHA-256)</source>
        <translation>Certifikat %1 (SHA-256)</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>Udveksling %1</translation>
    </message>
    <message>
        <source>Fold this pane (Esc)</source>
        <translation>Fold denne rude sammen (Esc)</translation>
    </message>
    <message>
        <source>Copy to case</source>
        <translation>Kopiér til sag</translation>
    </message>
    <message>
        <source>A masked text for the desk that owns the fault: environment, endpoint, time, identifiers, fault and thumbprint</source>
        <translation>En maskeret tekst til det bord, som fejlen ligger på: miljø, endepunkt, tid, identifikatorer, fejl og aftryk</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiér som curl</translation>
    </message>
    <message>
        <source>The request as a line for a terminal; certificate and key are named, never written</source>
        <translation>Forespørgslen som en linje til en terminal; certifikat og nøgle nævnes og skrives aldrig</translation>
    </message>
    <message>
        <source>CPR and mobile numbers were masked before anything was kept.</source>
        <translation>CPR- og mobilnumre blev maskeret, før noget blev gemt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørgsel</translation>
    </message>
    <message>
        <source>Request as text</source>
        <translation>Forespørgsel som tekst</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>Svar som tekst</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Udveksling</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::UdvekslingTableModel</name>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::UdvekslingTider</name>
    <message>
        <source>Simple (1 s)</source>
        <comment>class of SF2250 1.3.1</comment>
        <translation>Simpel (1 s)</translation>
    </message>
    <message>
        <source>Medium (1.5 s)</source>
        <comment>class of SF2250 1.3.1</comment>
        <translation>Middel (1,5 s)</translation>
    </message>
    <message>
        <source>Complex (4 s)</source>
        <comment>class of SF2250 1.3.1</comment>
        <translation>Kompleks (4 s)</translation>
    </message>
    <message>
        <source>None: slower than 4 s</source>
        <translation>Ingen: langsommere end 4 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fejlet</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 af 100 inden for</translation>
    </message>
    <message>
        <source>Keeps the class</source>
        <translation>Holder klassen</translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ViewMenu</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Gem ændringerne i “%1”</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Gem som ny visning…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Omdøb “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Slet “%1”</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Visningens nye navn</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Visningens navn</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Visning: %1, ændret</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visning: %1</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>Tabellens gemte visninger</translation>
    </message>
</context>
</TS>
