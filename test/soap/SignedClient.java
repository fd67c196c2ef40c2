import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.ExcC14NParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * A sender as Java programs are: javax.xml.crypto signs body, timestamp and token, and java.net.http sends the message
 * with its document. One line for each message: HTTP status, a tab, the answer without line breaks.
 *
 * java SignedClient.java URL KEY_PEM CERTIFICATE_PEM DOCUMENT PAYLOAD_XML...
 */
public class SignedClient {
  static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss";
  static final String WSSE = WSS + "-wssecurity-secext-1.0.xsd";
  static final String WSU = WSS + "-wssecurity-utility-1.0.xsd";
  static final String X509 = WSS + "-x509-token-profile-1.0#X509v3";

  public static void main(String[] args) throws Exception {
    PrivateKey key = readKey(Path.of(args[1]));
    X509Certificate certificate = readCertificate(Path.of(args[2]));
    byte[] document = Files.readAllBytes(Path.of(args[3]));
    HttpClient client = HttpClient.newHttpClient();
    for (int at = 4; at < args.length; at++) {
      byte[] envelope = sign(envelope(certificate, Files.readString(Path.of(args[at]))), key);
      HttpResponse<String> answer = client.send(request(args[0], envelope, document), HttpResponse.BodyHandlers.ofString());
      System.out.println(answer.statusCode() + "\t" + answer.body().replaceAll("[\r\n]+", " "));
    }
  }

  static Document envelope(X509Certificate certificate, String payload) throws Exception {
    Instant created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String xml = "<S:Envelope xmlns:S='" + SOAP + "' xmlns:wsu='" + WSU + "' xmlns:wsse='" + WSSE + "'><S:Header>"
        + "<wsse:Security S:mustUnderstand='1'>"
        + "<wsu:Timestamp wsu:Id='TS-1'><wsu:Created>" + created + "</wsu:Created><wsu:Expires>"
        + created.plusSeconds(300) + "</wsu:Expires></wsu:Timestamp>"
        + "<wsse:BinarySecurityToken wsu:Id='X509-1' EncodingType='" + WSS + "-soap-message-security-1.0#Base64Binary'"
        + " ValueType='" + X509 + "'>" + Base64.getEncoder().encodeToString(certificate.getEncoded())
        + "</wsse:BinarySecurityToken></wsse:Security></S:Header><S:Body wsu:Id='id-1'>" + payload
        + "</S:Body></S:Envelope>";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  static byte[] sign(Document document, PrivateKey key) throws Exception {
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    Element security = (Element) document.getElementsByTagNameNS(WSSE, "Security").item(0);
    Element token = (Element) document.getElementsByTagNameNS(WSSE, "BinarySecurityToken").item(0);
    Element timestamp = (Element) document.getElementsByTagNameNS(WSU, "Timestamp").item(0);
    Element body = (Element) document.getElementsByTagNameNS(SOAP, "Body").item(0);
    DOMSignContext context = new DOMSignContext(key, security);
    context.setDefaultNamespacePrefix("ds");
    List<Reference> references = new ArrayList<>();
    for (Element part : List.of(timestamp, body, token)) {
      context.setIdAttributeNS(part, WSU, "Id");
      // As WSS4J does: the prefixes of the envelope are included.
      ExcC14NParameterSpec included = new ExcC14NParameterSpec(part == body ? List.of() : List.of("wsse", "S"));
      references.add(factory.newReference("#" + part.getAttributeNS(WSU, "Id"),
          factory.newDigestMethod(DigestMethod.SHA256, null),
          List.of(factory.newTransform(CanonicalizationMethod.EXCLUSIVE, included)), null, null));
    }
    C14NMethodParameterSpec prefixes = new ExcC14NParameterSpec(List.of("S", "wsse", "#default"));
    Element reference = document.createElementNS(WSSE, "wsse:SecurityTokenReference");
    Element direct = document.createElementNS(WSSE, "wsse:Reference");
    direct.setAttribute("URI", "#" + token.getAttributeNS(WSU, "Id"));
    direct.setAttribute("ValueType", X509);
    reference.appendChild(direct);
    KeyInfo keyInfo = factory.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(reference)));
    factory.newXMLSignature(
        factory.newSignedInfo(factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, prefixes),
            factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null), references),
        keyInfo).sign(context);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }

  static HttpRequest request(String url, byte[] envelope, byte[] document) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "text/xml; charset=utf-8", "rootpart@example", envelope);
    part(body, "application/pdf", "document=1@example", document);
    body.write("--uuid:1--\r\n".getBytes(StandardCharsets.US_ASCII));
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "multipart/related; start=\"<rootpart@example>\"; type=\"text/xml\"; boundary=\"uuid:1\"")
        .header("SOAPAction", "\"\"")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  static void part(ByteArrayOutputStream out, String type, String id, byte[] content) throws Exception {
    String headers = "--uuid:1\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <" + id + ">\r\n\r\n";
    out.write(headers.getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  static PrivateKey readKey(Path pem) throws Exception {
    String base64 = Files.readString(pem).replaceAll("-----[^-]+-----|\\s", "");
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }

  static X509Certificate readCertificate(Path pem) throws Exception {
    return (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(pem)));
  }
}
